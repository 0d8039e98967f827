import type { DateMention } from '../../model/mention.ts';
import { resolveDate } from '../../polish/dates/resolve-date.ts';
import { phrase } from '../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../context.ts';
import { isSettlement } from '../events/places-of.ts';
import type { Claim, Party } from './claim.ts';
import { type ForeignName, foreignNames } from './foreign-names.ts';
import { ownMember } from './owner.ts';

const RULE = 'facts/memberships/partners.ts';

/**
 * Twin towns in prose: `Troki są siódmym miastem partnerskim Malborka`, `od 1993 roku współpracujemy z niemieckim Monheim`,
 * `umowę partnerską z Bardejowem podpisano w 1998 r.`, `złożyli podpisy pod porozumieniem o partnerstwie`.
 * Trap: `miasta partnerskie` as a heading (a list follows), `partnerska umowa z firmą`, `partnerem projektu`.
 */
const TWIN = phrase(
  new RegExp(
    [
      '(?:miast|gmin)\\p{L}{1,3}\\s{1,3}(?:partnersk|blizniacz|zaprzyjaznion)\\p{L}{1,3}',
      '(?:naszym|zagranicznym|kolejnym|pierwszym|najstarszym)\\s{1,3}partnerem(?!\\s{1,3}(?:projekt|wydarz|konkurs|strateg|medial))',
      'partnerem\\s{1,3}zagranicznym',
      'partnerami\\s{1,3}(?!projekt|wydarz|konkurs|kampani|akcj|festiwal)\\p{L}{3,20}\\s{1,3}(?:\\p{L}{3,20}\\s{1,3})?sa(?!\\p{L})',
      '(?:lat|lecie|lecia|wieku|rocznic\\p{L}{1,2}|jubileusz\\p{L}{0,2})\\s{1,3}(?:\\p{L}{4,12}\\s{1,3})?partnerstwa',
      '(?:akt|deklaracj|umow|kart)\\p{L}{0,3}\\s{1,3}partnerstwa',
      'partnerstw\\p{L}{1,2}\\s{1,3}(?:\\p{L}{4,14}\\s{1,3})?(?:miast\\p{L}{0,3}|gmin\\p{L}{0,2})?\\s{0,3}ze?\\s(?!\\p{L}{0,12}\\s{0,1}(?:firm|spolk))',
      'partner(?:ow|a|zy)\\s{1,3}(?:we?|na)\\s(?=[^.;]{3,40}?\\()',
      'nasz\\s{1,3}(?:pierwszy|najstarszy|zagraniczny|kolejny|najnowszy)\\s{1,3}partner\\s{1,3}to',
      '(?:wspolpracuje(?:my)?|partneruje(?:my)?)\\s{1,3}(?=[^.;]{0,60}?(?<![a-z])z)',
      '(?:umow|porozumieni|deklaracj|akt)\\p{L}{0,3}\\s{1,3}(?:partnersk\\p{L}{1,4}|o\\s{1,3}(?:partnerstwie|wspolpracy(?:\\s{1,3}partnerskiej)?))(?=[^.;]{0,90}?(?:podpis|zawar|lacz)|(?<=(?:podpis|zawar)[^.;]{0,80}))',
      'partnerem\\s{1,3}\\p{L}{3,20}(?=[^.;]{0,60}?jest)',
      '(?:przyjazni|zaprzyjaznil[aoy]?|zbratal[aoy]?)\\s{1,3}sie(?=[^.;]{0,60}?(?<![a-z])ze?\\s)',
    ]
      .map((one) => `(?<![a-z])${one}`)
      .join('|'),
    'u',
  ),
);
/** On a page that speaks of twin towns, an agreement with a foreign one is theirs. */
const AGREED = phrase(/(?<![a-z])umow\p{L}{1,2}\s{1,3}z\s(?=[^.;]{0,90}?(?:podpis|zawar|laczy))/u);
const NOT_YET = phrase(
  /(?<![a-z])(?:planuj|zamierz|chce|rozwaz|szuka|poszukuj|moze|kandydat|rozmow|projekt\p{L}{0,3}(?!\p{L})|szkol|rowiesni|mlodzi|uczniow|firm|spolk|producent|przedsiebiorstw|uniwersytet|uczelni|koncern|zespol)/u,
);
const OVER = phrase(/(?<![a-z])(?:wygas|zerwan|wypowiedzian|rozwiazan)/u);

const TWINS = phrase(/partnersk|blizniacz|zaprzyjaznion/u);

export function partnerClaims(context: PageContext): readonly Claim[] {
  const twinned = TWINS.test(context.whole);
  return context.statements.flatMap((statement) => {
    if (statement.kind === 'heading' || NOT_YET.test(statement)) return [];
    const told = TWIN.test(statement) || (twinned && AGREED.test(statement));
    return told ? claimsOf(context, statement) : [];
  });
}

function claimsOf(context: PageContext, statement: Statement): readonly Claim[] {
  const foreign = namesOf(statement);
  const member = foreign.length === 0 ? null : homeOf(context, statement);
  if (member === null) return [];
  const over = OVER.test(statement);
  return foreign.slice(0, 6).flatMap((one, index): readonly Claim[] => {
    const when = whenOf(context, statement, foreign[index - 1], one, foreign[index + 1], foreign.length > 1);
    if (one.name === member.name || (over && when.end === null)) return [];
    return [
      {
        member,
        organization: { name: one.name, acronym: null, span: { start: one.start, end: one.end }, resolved: true },
        role: 'partner',
        ...when,
        span: { start: statement.start, end: statement.end },
        rule: RULE,
        confidence: one.known ? 0.88 : 0.75,
        inherited: member.span.start < statement.start || member.span.end > statement.end,
      },
    ];
  });
}

/** The foreign names, and where there is none the one that the sentence's form shows: `Troki są miastem partnerskim X`, `Partnerem X Grimma jest`. */
function namesOf(statement: Statement): readonly ForeignName[] {
  const found = foreignNames(statement);
  if (found.length > 0) return found;
  const subject =
    /^(\s{0,3})(\p{Lu}[\p{L}'-]{2,24})\s(?:są|jest|to|był[ao]?|zostało|została|stało się)\s(?:\p{Ll}+\s){0,3}(?:miastem|gminą)\spartnersk/u.exec(
      statement.text,
    ) ?? /(artnerem\s\p{Lu}\p{L}{2,24}\s)(\p{Lu}[\p{L}'-]{2,24})\sjest(?!\p{L})/u.exec(statement.text);
  if (subject?.[1] === undefined || subject[2] === undefined) return pairedNames(statement);
  const start = statement.start + subject.index + subject[1].length;
  return [{ name: subject[2], start, end: start + subject[2].length, known: false }];
}

/**
 * `Umowę partnerską Supraśl i Soleczniki podpisały`, `współpracuje jako partner z Bad Salzhausen`, `list z Bicske, a od 2002 r. jesteśmy miastami partnerskimi`:
 * the one name that nobody knows, beside a town of ours or behind `z`. Traps: `współpracuje z Caritas`, `z Orkiestrą`.
 */
function pairedNames(statement: Statement): readonly ForeignName[] {
  if (!/partnersk|jako\s{1,3}partner/u.test(statement.folded) || statement.persons.length > 0) return [];
  const known = [...statement.places, ...statement.organizations, ...statement.occasions];
  const found = [
    ...statement.text.matchAll(
      /(?<=\s(?:z|ze|i)\s)\p{Lu}\p{Ll}[\p{Ll}\p{M}'’-]{1,24}(?:\s\p{Lu}[\p{Ll}'’-]{2,24})?(?!\s?\p{Lu})/gu,
    ),
  ].filter(({ 0: name, index }) => {
    const span = { start: statement.start + index, end: statement.start + index + name.length };
    return !known.some((one) => one.start < span.end && span.start < one.end);
  });
  const names = new Set(found.map(({ 0: name }) => name));
  const [only] = found;
  if (only === undefined || names.size > 1) return [];
  // Behind `i` stands the other of two towns.
  const at = statement.start + only.index;
  const pair = statement.folded.slice(0, only.index).endsWith(' i ');
  if (pair && !statement.places.some((one) => at - one.end === 3)) return [];
  return [{ name: only[0], start: at, end: at + only[0].length, known: false }];
}

/** The municipality whose partner it is: named in the sentence, that of the official who signs, else the one that speaks. */
function homeOf(context: PageContext, statement: Statement): Party | null {
  const own = ownMember(context, { start: statement.start, end: statement.end });
  const homes = statement.places.filter(
    (place) =>
      isSettlement(place) && place.candidates[0]?.country === 'PL' && place.role !== 'street' && place.role !== 'seat',
  );
  const home =
    homes.find((place) => place.role !== 'office' && (own === null || place.role !== 'venue')) ??
    homes.find((place) => place.role === 'office');
  if (home === undefined) return own;
  return { name: home.name, acronym: null, span: { start: home.start, end: home.end }, resolved: true };
}

/** `od 1993 roku`, `podpisano 12 maja 2004 r.`, `z Dobele (2004) i Telawi (2015)`, `w latach 1999-2006 naszym partnerem było`. */
function whenOf(
  context: PageContext,
  statement: Statement,
  last: ForeignName | undefined,
  one: ForeignName,
  next: ForeignName | undefined,
  several: boolean,
): Pick<Claim, 'start' | 'end'> {
  const own = statement.dates.filter(
    (date) => date.start >= one.end && date.end <= (next?.start ?? statement.end) && isNear(statement, one, date),
  );
  // `Pierwszym jest od 1999 roku słowacka Rožňava, drugim …`
  const ahead = statement.dates.filter(
    (date) =>
      date.expression.bound === 'since' && date.end <= one.start && date.start >= (last?.end ?? statement.start),
  );
  for (const mention of own.length > 0 ? own : several ? ahead : statement.dates) {
    const range = mention.expression.dates[0];
    const closed = (range?.end ?? null) !== null;
    const told =
      own.includes(mention) ||
      closed ||
      mention.expression.bound === 'since' ||
      /podpis|zawar|nawiaz|zwiaz/u.test(statement.folded);
    if (range === undefined || mention.use === 'statute' || mention.use === 'deadline' || !told) continue;
    const reference = context.references[statement.scope]?.date ?? null;
    const { start, end } = resolveDate(mention.expression, range, reference, 'past');
    const span = { start: mention.start, end: mention.end };
    if (start !== null)
      return {
        start: { value: start, span },
        end: closed && end !== null && end !== start ? { value: end, span } : null,
      };
  }
  return { start: null, end: null };
}

/** A year in brackets right behind the name, or one of the clause that goes on about it. */
function isNear(statement: Statement, one: ForeignName, date: DateMention): boolean {
  const between = statement.folded.slice(one.end - statement.start, date.start - statement.start);
  return (
    /^\s{0,3}\([^)]{0,30}$/u.test(between) ||
    /(?<![a-z])(?:od|podpis\p{L}{1,5}|zawar\p{L}{1,4}|zwiaz\p{L}{1,7}|nawiaz\p{L}{1,6}|umow\p{L}{1,2})(?!\p{L})/u.test(
      between,
    )
  );
}
