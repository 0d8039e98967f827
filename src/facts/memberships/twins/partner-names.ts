import type { Span } from '../../../model/span.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { type ForeignName, foreignNames, instrumental, instrumentalOf } from './foreign-names.ts';
import { unionsAbroad } from './unions-abroad.ts';

const ROLE =
  '(?:(?:nasz\\p{L}{0,3}|od\\s{1,3}(?:lat|dawna|(?:roku\\s{1,3})?\\d{4}(?:\\s{1,3}(?:roku|r\\.))?)|zagraniczn\\p{L}{1,3}|wieloletni\\p{L}{0,3}|najstarsz\\p{L}{1,3})\\s{1,3}){0,3}(?:(?:miast\\p{L}{1,2}|miescie|gmin\\p{L}{1,2}|powia[tc]\\p{L}{0,3}|region\\p{L}{0,3})\\s{1,3}(?:partnersk|blizniacz|zaprzyjaznion)\\p{L}{1,3}|partner(?:a|em|ka|owi)?(?!\\p{L})(?!\\s{1,3}(?:projekt|wydarz)))';
/** `Kuldyga – nasze miasto bliźniacze od 2009 r.`, `z Reinheim, naszego miasta partnerskiego,`: said of the one right before it. */
export const BEHIND = phrase(new RegExp(`(?:,|\\s[–—-]|\\()\\s{0,3}${ROLE}`, 'u'));
/** `z partnerskiego Bardejowa`, `w zaprzyjaźnionym mieście Reinheim`: of the one right behind it. */
export const BEFORE = phrase(
  /(?<![a-z])(?:(?:partnersk|blizniacz|zaprzyjaznion)\p{L}{1,4}\s{1,3}(?:(?:miast|mia?sci|gmin|region)\p{L}{1,3}\s{1,3})?|(?:miasta|miescie|miastem|gminy|gminie|gmina)\s{1,3}(?:partnersk|blizniacz|zaprzyjaznion)\p{L}{1,4}\s{1,3}(?:[–—-]\s{1,3})?)(?=\p{L})/u,
);

/** What lies by a town abroad is not that town: `miasteczko pod Lwowem`. */
const NEARBY =
  /(?<![a-z])(?:pod|kolo|obok|k\.|niedaleko|nieopodal|w\s{1,3}(?:poblizu|okolicach|okolicy)|na\s{1,3}(?:polnoc|poludnie|wschod|zachod)\s{1,3}od|od)\s{1,3}$/u;

/** The foreign names that a sentence on twin towns is about; where it tells of one in an apposition, that one alone. `beside`: only such. */
export function twinNames(statement: Statement, onTwins: boolean, beside = false): readonly ForeignName[] {
  const unions = unionsAbroad(statement);
  const towns = foreignNames(statement).filter(
    ({ start, end }) =>
      !NEARBY.test(statement.folded.slice(0, start - statement.start)) &&
      !unions.some((one) => one.start < end && start < one.end),
  );
  const known = [...unions, ...towns].sort((a, b) => a.start - b.start);
  const told = ofOurTown(statement, known) ?? appositional(statement, known);
  if (told !== null || beside) return told ?? [];
  if (known.length > 0) return known;
  const subject =
    IS_TWIN.exec(statement.text) ??
    /(artner(?:em|ką)\s(?:\p{Lu}\p{L}{2,24}\s|miasta\s|gminy\s)?(?:od\s(?:roku\s)?\d{4}\s(?:roku\s|r\.\s)?)?(?:jest|pozostaje|było|była|został[ao]?)\s(?:od\s(?:roku\s)?\d{4}\s(?:roku\s|r\.\s)?)?)(\p{Lu}[\p{L}'-]{2,24})(?!\p{L})/u.exec(
      statement.text,
    ) ??
    /(artnerem\s\p{Lu}\p{L}{2,24}\s)(\p{Lu}[\p{L}'-]{2,24})\sjest(?!\p{L})/u.exec(statement.text) ??
    /^(\s{0,3})(\p{Lu}[\p{L}'-]{2,24})\s(?:dołączył[ao]?|weszł[ao]|wszedł|trafił[ao]?)\s(?:w\s(?:roku\s)?\d{4}\s(?:roku\s|r\.\s)?)?do\sgrona\s/u.exec(
      statement.text,
    ) ??
    /(artnerów\s[^.;]{0,50}?powiększyło\ssię\s(?:w\s(?:roku\s)?\d{4}\s(?:roku\s|r\.\s)?)?o\s)(\p{Lu}[\p{L}'-]{2,24})(?!\p{L})/u.exec(
      statement.text,
    ) ??
    /(?:^|\s)((?:pozostaje|jest)\s)(\p{Lu}[\p{L}'-]{2,40}),\sz\sktór(?:ym|ą)\s/u.exec(statement.text);
  if (subject?.[1] === undefined || subject[2] === undefined) {
    const other = otherOfTwo(statement);
    return other.length > 0 ? other : pairedNames(statement, onTwins);
  }
  const start = statement.start + subject.index + subject[0].indexOf(subject[2], subject[1].length);
  const span = { start, end: start + subject[2].length };
  return isTaken(statement, span) ? [] : [{ name: subject[2], ...span, known: false }];
}

/** `z innego partnerskiego miasta Malborka – Monheim nad Renem`: behind whose partner it is and a dash, which one. Trap: `miasta partnerskie Malborka – Monheim i Troki`, several. */
function ofOurTown({ text, start, places }: Statement, known: readonly ForeignName[]): readonly ForeignName[] | null {
  const match =
    /(?:artnersk(?:iego|im|a|iej|ą|ie)\s(?:miast|gmin)(?:a|em|y|ie|ą|o)|(?:[Mm]iast|[Gg]min)(?:a|em|y|ie|ą|o)\spartnersk(?:iego|im|a|iej|ą|ie))\s(\p{Lu}[\p{L} -]{2,30}?)\s[–—-]\s/u.exec(
      text,
    );
  if (match?.[1] === undefined) return null;
  const end = start + match.index + match[0].length;
  const ours = places.some(
    (one) => one.candidates[0]?.country === 'PL' && one.start < end && one.end > start + match.index,
  );
  const next = known.find((one) => one.start === end);
  return ours && next !== undefined ? [next] : null;
}

/** `Tokaj jest od 2004 r. naszym miastem partnerskim`, `miasto Tarcal to druga partnerska miejscowość`: the subject that is said to be a twin. */
const IS_TWIN =
  /((?:^\s{0,3}|,\sże\s|(?:^|\s)(?:[Mm]iasto|[Gg]mina|[Mm]iejscowość|[Mm]iasteczko)\s))(\p{Lu}[\p{L}'-]{2,24})\s(?:są|jest|to|był[ao]?|zostało|została|stało się)\s(?:od\s(?:roku\s)?\d{4}\s(?:roku\s|r\.\s)?)?(?:\p{Ll}{2,20}\s){0,3}(?:(?:miastem|gminą|miasto|gmina|miejscowość|miejscowością)\s(?:partnersk|bliźniacz|zaprzyjaźnion)|(?:partnersk|bliźniacz|zaprzyjaźnion)\p{Ll}{1,3}\s(?:miast|gmin|miejscowoś))/u;

/** `umowa partnerska między Zamościem a Schwaebisch Hall`: the second of two, where it is no place of ours. */
function otherOfTwo(statement: Statement): readonly ForeignName[] {
  const match =
    /(?<!\p{L})(?:po)?między\s[^.;:]{3,60}?,?\sa\s(?:\p{Ll}{3,20}\s){0,2}(\p{Lu}[\p{L}'’-]{2,24}(?:\s\p{Lu}[\p{L}'’-]{2,24}){0,2})(?!\s?\p{Lu})/u.exec(
      statement.text,
    );
  if (match?.[1] === undefined || BODY.test(match[1])) return [];
  const start = statement.start + match.index + match[0].length - match[1].length;
  const span = { start, end: start + match[1].length };
  if (isTaken(statement, span)) return [];
  const name = match[1].includes(' ') ? match[1] : (instrumental(match[1]) ?? match[1]);
  return [{ name, ...span, known: false }];
}

const UNKNOWN_BEHIND = /^(?:partnersk|blizniacz|zaprzyjaznion)(?:iego|im|ego|ym)\s{1,3}$/u;
const BODY =
  /^(?:Szko|Gmin|Miast|Powiat|Region|Dom|Klub|Uniwersytet|Lice|Gimnazj|Technik|Towarzystw|Urz|Zesp|Przedszkol|Koło|Euroregion|Stowarzysz|Związ|Centrum|Ośrod|Instytut|Bank)/u;
const SEVERAL =
  /(?:miasta|gminy|powiaty|regiony)\s{1,3}(?:partnerskie|blizniacze|zaprzyjaznione)$|(?:miast|gmin|powiatow|regionow|miastami|gminami|miastach|gminach)\s{1,3}\p{L}{4,14}(?:ch|mi)$/u;

const isTaken = (statement: Statement, span: Span): boolean =>
  [
    // `Miejscowość Tarcal`: a place that no gazetteer knows
    ...statement.places.filter(({ candidates }) => candidates.length > 0),
    // `Miasto Tarcal`: a unit and that very name
    ...statement.organizations.filter(({ name, end }) => !(UNIT_AND_NAME.test(name) && end === span.end)),
    ...statement.occasions,
    ...statement.persons,
  ].some((one) => one.start < span.end && span.start < one.end);

const UNIT_AND_NAME = /^(?:miasto|gmina)\s\p{Lu}[\p{L}’'-]{2,24}$/iu;

const PRINTED = String.raw`\p{Lu}[\p{L}'’-]{2,24}(?:\s(?:nad\s|an\sder\s|am\s)?\p{Lu}[\p{L}'’-]{2,24}){0,2}`;
const LAST_NAME = new RegExp(`(?<![\\p{L}„"-])(${PRINTED})\\s{0,2}$`, 'u');
const FIRST_NAME = new RegExp(`^${PRINTED}`, 'u');

/** The town that an apposition is of; null where the sentence has none, empty where it is of what nobody knows to be a town abroad. */
function appositional(statement: Statement, known: readonly ForeignName[]): readonly ForeignName[] | null {
  const behind = BEHIND.exec(statement);
  // `Krnow i Nadwórna, miasta partnerskie Kóz`: several, of which the last is not alone.
  if (behind !== null && !SEVERAL.test(behind[0])) {
    const at = statement.start + behind.index;
    const last = known.find(({ end }) => at - end >= 0 && at - end <= 2);
    if (last !== undefined) return [last];
    const printed = LAST_NAME.exec(statement.text.slice(0, behind.index));
    const span = {
      start: statement.start + (printed?.index ?? 0),
      end: statement.start + (printed?.index ?? 0) + (printed?.[1]?.length ?? 0),
    };
    if (printed?.[1] !== undefined && !isTaken(statement, span) && isRole(behind[0]))
      return named(statement, span, printed[1], behind[0]);
  }
  const before = BEFORE.exec(statement);
  if (before === null) return null;
  const at = before.index + before[0].length;
  const next = known.filter(({ start }) => start - statement.start >= at);
  if (next[0] !== undefined && next[0].start - statement.start - at <= 1)
    return /(?:ch|mi|im)\s{1,3}$|miasta\s{1,3}\p{L}{4,14}(?:ie|cze)\s/u.test(before[0])
      ? joined(statement, next)
      : next.slice(0, 1);
  const name = FIRST_NAME.exec(statement.text.slice(at));
  const lead = statement.folded.slice(0, before.index);
  // `partnerskiej Szkoły`, `partnerskie Euroregiony`: only behind a preposition, and only what no word for a body begins
  if (
    name === null ||
    !UNKNOWN_BEHIND.test(before[0]) ||
    !/(?<![a-z])(?:ze?|we?|do|od)\s$/u.test(lead) ||
    BODY.test(name[0])
  )
    return null;
  const span = { start: statement.start + at, end: statement.start + at + name[0].length };
  return isTaken(statement, span) ? null : named(statement, span, name[0], before[0]);
}

const isRole = (role: string): boolean => /partner(?:sk|a|em)|blizniacz|zaprzyjaznion|nasz/u.test(role);

/** `Reinheim i Cestas`; `Saint-Lô we Francji (Normandia) od 13 lipca 1990 roku, Gettorf …`. Trap: `Reinheim i Cestas odwiedziły Paryż`. */
const BESIDE =
  /^(?:\s(?:we?|na)\s[^,;.:()]{3,40}?)?(?:\s\([^)]{2,60}\))?(?:\s(?:od|z)\s(?:roku\s|dnia\s)?(?:\d{1,2}\s\p{L}{3,13}\s)?\d{4}(?:\s(?:r\.|roku))?)?\s{0,2}(?:,|i|oraz)\s{1,3}(?:z\s{1,3})?$/u;

/** `z partnerskich Reinheim i Cestas`: the first and what `i` and commas join to it. */
function joined(statement: Statement, names: readonly ForeignName[]): readonly ForeignName[] {
  const run = names.slice(0, 1);
  for (const one of names.slice(1)) {
    const last = run.at(-1);
    const between = statement.folded.slice((last?.end ?? 0) - statement.start, one.start - statement.start);
    if (!BESIDE.test(between)) break;
    run.push(one);
  }
  return run;
}

function named(statement: Statement, span: Span, printed: string, beside: string): readonly ForeignName[] {
  const name = nominativeOf(statement, span.start, printed, beside);
  return name === null ? [] : [{ name, start: span.start, end: span.end, known: false }];
}

/** The nominative of a town that no gazetteer knows, as the words beside it show its case: `z partnerskim Bardejowem`, `miasta partnerskiego Bardejowa`; null where they do not. */
function nominativeOf(statement: Statement, start: number, name: string, beside: string): string | null {
  const lead = statement.folded.slice(Math.max(0, start - statement.start - 24), start - statement.start);
  const word = beside.replace(/^\W{0,5}/u, '');
  if (/(?<![a-z])we?\s{1,3}(?:\p{L}{3,16}(?:ym|im|ej)\s{1,3})?$/u.test(lead) || /^miescie/u.test(word))
    return locative(name);
  if (/(?<![a-z])ze?\s{1,3}(?:\p{L}{3,16}(?:ym|im|a)\s{1,3})?$/u.test(lead) || /(?:ym|im)\s{0,3}$/u.test(word))
    return instrumental(name) ?? genitive(name);
  return /ego\s{0,3}$|^(?:naszego\s{1,3})?(?:miasta|partnera)(?!\p{L})/u.test(word) ? genitive(name) : name;
}

const locative = (name: string): string | null => {
  if (/owie$/u.test(name)) return name.replace(/owie$/u, 'ów');
  if (/(?<=[kgh])u$/u.test(name)) return name.slice(0, -1);
  return /[aeiouyąęó]$/u.test(name) ? null : name;
};

const genitive = (name: string): string => name.replace(/owa$/u, 'ów').replace(/(?<=[bdfgklłnprstvz])a$/u, '');

/** `ze Słowakami`, `z Niemcami`: whom, not which town. Trap: `z Suwałkami`, `z Trokami`. */
const PEOPLE =
  /^(?:Słowak|Czech|Niemc|Węgr|Ukraińc|Litwin|Łotysz|Estończyk|Białorusin|Rosjan|Francuz|Włoch|Hiszpan|Portugalczyk|Grek|Rumun|Bułgar|Serb|Chorwat|Słoweńc|Duńczyk|Szwed|Norweg|Fin|Holendr|Belg|Austriak|Szwajcar|Anglik|Brytyjczyk|Szkot|Irlandczyk|Gruzin|Ormian|Mołdawian|Turk|Polak)ami$/u;

/**
 * `Umowę partnerską Kozienice i Troki podpisały`, `współpracuje jako partner z Bad Salzhausen`, `list z Tapolcy, a od 2002 r. jesteśmy miastami partnerskimi`:
 * the one name that nobody knows, beside a town of ours or behind `z`. Traps: `współpracuje z Caritas`, `z Orkiestrą`.
 */
function pairedNames(statement: Statement, onTwins: boolean): readonly ForeignName[] {
  if (!(onTwins || /partnersk|partnerstw|jako\s{1,3}partner/u.test(statement.folded)) || statement.persons.length > 0)
    return [];
  const found = [
    ...statement.text.matchAll(
      /(?<=(?:^|\s)(?:[Zz]|[Zz]e|i)\s)\p{Lu}\p{Ll}[\p{Ll}\p{M}'’-]{1,24}(?:\s\p{Lu}[\p{Ll}'’-]{2,24})?(?!\s?\p{Lu})/gu,
    ),
  ].filter(({ 0: name, index }) => {
    const span = { start: statement.start + index, end: statement.start + index + name.length };
    return !isTaken(statement, span) && !PEOPLE.test(name) && !/^Pan(?:i|ią|em|u)?\s/u.test(name);
  });
  const names = new Set(found.map(({ 0: name }) => name));
  const [only] = found;
  if (only === undefined || names.size > 1) return [];
  // Behind `i` stands the other of two towns.
  const at = statement.start + only.index;
  const pair = statement.folded.slice(0, only.index).endsWith(' i ');
  if (pair && !statement.places.some((one) => at - one.end === 3)) return [];
  const name = pair ? only[0] : instrumentalOf(only[0]);
  return [{ name, start: at, end: at + only[0].length, known: false }];
}
