import { ordinalValue, romanValue } from '../../../polish/numerals.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { Owners } from '../drafts/owners.ts';

const RULE = 'facts/events/editions/number-editions.ts';

const ORDINAL = String.raw`((?:\p{L}{4,14}\s{1,3}){0,1}\p{L}{4,14}|\d{1,3}\.?|[ivxl]{1,7})`;
/** What is held, and who meets. */
const HELD = String.raw`(?:odb(?:yl[aoy]?|edzie|eda|ywa(?:ja)?)\s{1,3}sie|z?organizuj\p{L}{1,3}|zorganizowa\p{L}{1,3}|urzadz\p{L}{1,4}|przeprowadz\p{L}{1,4}|wyrusz\p{L}{1,3}|zaprasza\p{L}{0,2}|(?:za|u)?gosci(?:l[aoy]?|c\s{1,3}bedzie)?|bedzie\s{1,3}goscic)`;
const TIMES = String.raw`(?:juz\s{1,3}){0,1}po\s{1,3}raz\s{1,3}${ORDINAL}`;

/** `Targi Rolne po raz szósty`, right behind the name. Traps: `po raz drugi w Krakowie`, `po raz trzeci z rzędu`, which count something else. */
const BEHIND = new RegExp(`^\\s{0,2}[,–-]{0,1}\\s{0,2}${TIMES}\\s{0,2}(?:[.!;]|$)`, 'u');
/** `Ryki organizują orszak po raz siódmy`, `Rajd odbył się w tym roku po raz czwarty`: at the end of its clause. */
const HELD_AT_END = new RegExp(
  `(?<!\\p{L})${HELD}(?:\\s{1,3}\\p{L}{1,14}){0,3}\\s{1,3}${TIMES}\\s{0,2}(?:[.!;]|,\\s{1,3}(?:a|ale|tym\\s{1,3}razem)(?!\\p{L})|$)`,
  'u',
);
/** `Już po raz 28. odbędzie się Bieg Uliczny`. */
const OPENING_TIMES = new RegExp(
  `^\\P{L}{0,3}${TIMES}\\s{1,3}(?:(?:w\\s{1,3}){0,1}\\p{L}{3,20}\\s{1,3}){0,2}${HELD}`,
  'u',
);
/** `To już XII edycja tego wydarzenia`, `Będzie to ósma edycja imprezy`, of the one event told of above. Traps: `To była pierwsza edycja programu`; `trzecia edycja konkursu`, which has a noun of its own. */
const IS_EDITION = new RegExp(
  `(?:^\\P{L}{0,3}|[,;–-]\\s{1,3}|\\()(?:a\\s{1,3}){0,1}(?:byla\\s{1,3}to|bedzie\\s{1,3}to|jest\\s{1,3}to|to(?:\\s{1,3}(?:byla|bedzie)){0,1})\\s{1,3}(?:juz\\s{1,3}){0,1}(?:je(?:j|go)\\s{1,3}){0,1}${ORDINAL}(?:\\s{1,3}(?:juz|z\\s{1,3}kolei|jubileuszowa)){0,1}\\s{1,3}(?:edycja|odslona)(?:\\s{1,3}(?:tego|tej|nasze[jg]o?)){0,1}(?:\\s{1,3}(?:wydarzenia|imprezy|spotkania|przedsiewziecia|swieta)){0,1}\\s{0,2}(?:[.!,;–)]|$)`,
  'u',
);
/** `Galę, dziesiątą w historii, poprowadził aktor`; `Rajd „A”, wczorajszy, był już jedenasty z rzędu`. Trap: `Koncert był drugi w programie`. */
const APPOSED = new RegExp(
  `^,\\s{1,3}(?:juz\\s{1,3}|to\\s{1,3}juz\\s{1,3}){0,1}${ORDINAL}\\s{1,3}(?:w\\s{1,3}(?:historii|dziejach)|z\\s{1,3}kolei|z\\s{1,3}rzedu)(?!\\p{L})`,
  'u',
);
const WAS = new RegExp(
  `^(?:,\\s{1,3}\\p{L}{4,16}){0,1},{0,1}\\s{1,3}(?:byl[aoy]?|jest|bedzie)\\s{1,3}(?:to\\s{1,3}){0,1}juz\\s{1,3}${ORDINAL}(?:\\s{1,3}(?:z\\s{1,3}rzedu|z\\s{1,3}kolei|w\\s{1,3}historii)|\\s{0,2}[.;!]|\\s{0,2}$)`,
  'u',
);
/** `VI edycja • Kęty • 21–22 maja 2026` right below the title. Trap: `VI edycja konkursu fotograficznego`. */
const BELOW = /^(?:([ivxlc]{1,7})|(\d{1,3})\.)\s{1,3}edycja\s{0,2}(?:[•|·,–—-]|$)/u;

/** The number of an event that its page tells beside the name: `po raz siódmy`, `dziesiąta w historii`. Trap: `po raz pierwszy`, which may be of anything. */
export function numberEditions(context: PageContext, clusters: readonly Draft[]): void {
  if (clusters.every(({ edition }) => edition !== null)) return;
  const owners = new Owners(clusters);
  for (const statement of context.statements) {
    for (const mention of statement.occasions) {
      const [draft] = owners.of(mention);
      if (draft === undefined || mention.deixis === 'last_year' || mention.deixis === 'previous') continue;
      const only = statement.occasions.length === 1;
      number(meant(draft, clusters), statement, toldOf(statement, mention.end, only));
    }
    const one = editionSaid(statement) === null ? undefined : onlyOneAbove(clusters, statement);
    if (one !== undefined) number(one, statement, editionSaid(statement));
    const heading = belowTitle(context, statement);
    if (heading === null) continue;
    const draft = owners.within(heading);
    if (draft?.topic) number(draft, statement, editionBelow(statement));
  }
}

/** The number that a sentence without a noun of its own gives. */
function editionSaid({ folded, occasions, dates }: Statement): number | null {
  // `To druga odsłona spotkania`: it is called so.
  const isSaid = ({ weight, lemma, named }: Statement['occasions'][number]) =>
    weight === 'hypernym' || (lemma === 'spotkanie' && !named);
  if (dates.length > 0 || !occasions.every(isSaid)) return null;
  const said = IS_EDITION.exec(folded)?.[1];
  return said === undefined ? null : ordinalOf(said);
}

/** The page's topic, or the one event named before the statement; of several none. */
function onlyOneAbove(clusters: readonly Draft[], { start }: Statement): Draft | undefined {
  const above = clusters.filter(
    ({ named, at, otherEdition, weight }) => named && at < start && !otherEdition && weight !== 'hypernym',
  );
  const topics = above.filter(({ topic }) => topic);
  const [one, ...others] = topics.length > 0 ? topics : above;
  return others.length === 0 ? one : undefined;
}

/** `Orszak Trzech Króli wyruszy …. Ryki organizują orszak po raz siódmy`: the one of that noun which has a name. */
function meant(draft: Draft, clusters: readonly Draft[]): Draft {
  if (draft.named) return draft;
  const named = clusters.filter((one) => one.lemma === draft.lemma && one.named && one.scope === draft.scope);
  const others = clusters.some((one) => one !== draft && one.lemma === draft.lemma && !one.named);
  return named.length === 1 && !others ? (named[0] ?? draft) : draft;
}

function toldOf({ folded, start }: Statement, end: number, only: boolean): number | null {
  const rest = folded.slice(end - start);
  const match =
    BEHIND.exec(rest) ??
    APPOSED.exec(rest) ??
    WAS.exec(rest) ??
    (only ? (HELD_AT_END.exec(folded) ?? OPENING_TIMES.exec(folded)) : null);
  return match?.[1] === undefined ? null : ordinalOf(match[1]);
}

/** `siódmy`, `dwudziesty siódmy`; of two words the first may be any other. */
function ordinalOf(words: string): number | null {
  if (/^\d/u.test(words)) return Number.parseInt(words, 10);
  if (/^[ivxl]+$/u.test(words)) return romanValue(words);
  const [first = '', second] = words.split(/\s+/u);
  const last = ordinalValue(second ?? first);
  // `po raz ósmy Węgorzewo gościć będzie`: the word behind it is none.
  if (second === undefined || last === null) return last ?? ordinalValue(first);
  const tens = ordinalValue(first);
  if (tens === null) return null;
  return tens >= 20 && tens < 100 && last < 10 ? tens + last : null;
}

function belowTitle({ byBlock, page }: PageContext, { block, kind }: Statement): Statement | null {
  const above = byBlock[block - 1];
  if (kind === 'heading' || above?.length !== 1 || page.blocks[block - 1]?.kind !== 'heading') return null;
  return above[0] ?? null;
}

function editionBelow({ folded, text }: Statement): number | null {
  const match = BELOW.exec(folded.trimStart());
  if (match === null || (match[1] !== undefined && !/^\s{0,3}[IVXLC]/u.test(text))) return null;
  return match[1] === undefined ? Number(match[2]) : romanValue(match[1]);
}

function number(draft: Draft, { start, end }: Statement, value: number | null): void {
  if (value === null || value < 2 || draft.edition !== null || draft.plural || draft.governed) return;
  draft.edition = value;
  draft.supports.push({ field: 'edition', start, end, rule: RULE });
}
