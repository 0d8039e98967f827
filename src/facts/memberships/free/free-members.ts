import type { Span } from '../../../model/span.ts';
import type { Statement } from '../../context.ts';
import { unitTitle } from '../../events/participants/actors.ts';
import type { Party } from '../claim.ts';
import { membersIn } from '../parties/parties.ts';
import { firstJoined, lastJoined } from '../prose/joined.ts';
import type { FreeWord } from './free-words.ts';

/** A name behind a preposition is where or with whom, not who. */
const BEHIND_PREPOSITION =
  /(?<![a-z])(?:we?|ze?|dla|przez|na|pod|nad|u|o|od|przy|kolo|obok|do|za|po|przed|miedzy|ku|wobec)\s{1,3}(?:(?!ni(?:ej|ego|ch)\s)(?:\p{L}{2,14}(?:ym|im|ej|ego|ich|ych)|gmin\p{L}{1,3}|mia?st\p{L}{1,3}|miescie|powia[tc]\p{L}{1,3})\s{1,3})?$/u;
/** `weszliśmy razem z Kozami`: who joined as well. */
export const TOGETHER =
  /(?<![a-z])(?:razem|wraz|wspolnie)\s{1,3}ze?\s{1,3}(?:(?:gmin|miast|powiat)\p{L}{1,3}\s{1,3}(?:(?:wiej|miej)sk\p{L}{1,3}\s{1,3})?)?$/u;

/** `oprócz Kóz należą A i B`, `obok Gminy Kozy są w nim`: beside whom others belong. Trap: `poza Kozami należą wszystkie`, who does not. */
const BESIDE =
  /(?<!(?<![a-z])(?:polozon|lez|usytuowan|mieszcz|znajduj|zlokalizowan|sasiad)\p{L}{0,5}\s{1,3}(?:sie\s{1,3})?)(?<![a-z])(?:obok|oprocz|procz)\s{1,3}(?:(?:gmin|miast|powiat)\p{L}{1,3}\s{1,3})?$/u;

/** `weszliśmy razem z Kozami i Brenną`, `razem z powiatami A i B`. */
export function companionsIn(statement: Statement, region: Span, words = TOGETHER): readonly Party[] {
  const all = membersIn(statement, region);
  const first = all.findIndex((one) => words.test(wordsBefore(statement, region, one)));
  return first < 0 ? [] : firstJoined(statement, all.slice(first));
}

/** Beside whom those whom a clause names belong: no others than units. */
export const besideIn = (statement: Statement, region: Span): readonly Party[] =>
  companionsIn(statement, region, BESIDE).filter(
    (one) =>
      UNIT.test(one.name) || statement.places.some(({ start, end }) => start >= one.span.start && end <= one.span.end),
  );

const UNIT = /^(?:Gmina|Miasto|Powiat|Województwo)\s/iu;

/** Who belongs: empty where none is named, null where names stand that cannot be told apart. */
export function freeMembersOf(
  statement: Statement,
  word: FreeWord,
  at: Span,
  region: Span,
  organization: Party,
): readonly Party[] | null {
  const outside = [...membersIn(statement, region), ...subjectsIn(statement, region)].filter(
    (one) => one.span.end <= organization.span.start || one.span.start >= organization.span.end,
  );
  if (word.member === 'owner') {
    const next = firstJoined(
      statement,
      outside.filter((one) => one.span.start >= at.end),
    );
    return next[0] !== undefined && next[0].span.start - at.end <= 3 ? next : null;
  }
  if (word.member === 'represented') {
    const told = outside.filter((one) => REPRESENTED.test(statement.text.slice(one.span.start - statement.start)));
    return told.length < 2 && OFFICIAL.test(statement.folded.slice(region.start - statement.start)) ? told : null;
  }
  // `składkę obniżono Rawiczowi, który należy do Unii`: whom a relative clause tells of, in whatever case.
  const relative = RELATIVE.exec(statement.folded.slice(0, at.end - statement.start));
  const told =
    relative === null ? -1 : outside.findIndex((one) => Math.abs(one.span.end - statement.start - relative.index) <= 1);
  if (told >= 0) {
    const plural = /^,\s{1,3}(?:ktore|ktorzy|bedac[ey])(?!\p{L})/u.test(relative?.[0] ?? '');
    return plural ? lastJoined(statement, outside.slice(0, told + 1)) : outside.slice(told, told + 1);
  }
  const governed = OF_UNITS.test(organization.name) ? townOfOfficial(statement, at) : null;
  if (governed !== null) return [governed];
  const beside = [...companionsIn(statement, region), ...besideIn(statement, region)];
  const free = outside.filter(
    (one) =>
      !BEHIND_PREPOSITION.test(wordsBefore(statement, region, one)) &&
      !beside.some(({ span }) => span.start === one.span.start),
  );
  const runs: (readonly Party[])[] = [];
  for (let rest = free; rest.length > 0; rest = rest.slice(runs.at(-1)?.length ?? 1))
    runs.push(firstJoined(statement, rest));
  const right = runs.filter(
    ([first]) =>
      first !== undefined &&
      (isNominative(statement, first) ||
        (word.member === 'object' && (first.span.start >= at.end || isAccusative(statement, first)))),
  );
  const [only] = right;
  // `W związku zostają A i B, o przyszłości dyskutuje C`: right behind the verb stand those it is said of.
  const next = right.find(
    ([first]) => first !== undefined && first.span.start >= at.end && first.span.start - at.end <= 3,
  );
  if (only !== undefined) return right.length === 1 ? only : (next ?? null);
  // `Na zaproszenie Barcelony miasto znalazło się w sieci Y`: names in other cases are of somebody else where the words say who.
  const said = SPEAKER.test(statement.folded.slice(region.start - statement.start, region.end - statement.start));
  return said ||
    outside.length === beside.length ||
    outside.every((one) => BEHIND_PREPOSITION.test(wordsBefore(statement, region, one)))
    ? []
    : null;
}

/** `Gminę X wpisano na listę członków`: before the verb as well. */
const isAccusative = (statement: Statement, { span }: Party): boolean =>
  /^gminę\s/iu.test(statement.text.slice(span.start - statement.start));

/** In the accusative, or behind `interesy`. */
const REPRESENTED = /^(?:Gminę|Miasto|Powiat|Województwo|Gminy|Miasta|Powiatu|Województwa)\s/iu;
/** Who is sent by a unit. Trap: `drużyna reprezentuje gminę w Lidze Okręgowej`. */
const OFFICIAL =
  /(?<![a-z])(?:wojt|burmistrz|wiceburmistrz|prezydent|wiceprezydent|starost|wicestarost|marszal|radn[ya]|sekretarz|skarbnik|delegat|zastepc|przewodnicz)\p{L}{0,5}(?!\p{L})/u;

/** `, który do Unii należy`, `, które w sieci są`, `, będący od 2004 roku`: up to the word of belonging. */
const RELATIVE = /,\s{1,3}(?:(?:ktor[yae]|ktorzy)\s{1,3}[^,;]{0,90}|bedac[aeyi])$/u;

/** Bodies that only units join. */
const OF_UNITS =
  /(?<!\p{L})(?:Miast|Miasteczek|Gmin|Powiatów|Województw|Samorządów|Metropolii|Cittaslow|Eurocities|EUROCITIES)(?!\p{L})/u;

/** `Anna Nowak, burmistrz Kocka, który do Związku Miast Y należy`: of a body of towns it is the town that a relative clause behind an official tells of. */
export function townOfOfficial(statement: Statement, at: Span): Party | null {
  const relative = RELATIVE.exec(statement.folded.slice(0, at.end - statement.start));
  const town = statement.places.find(
    ({ role, end, candidates: [first] }) =>
      role === 'office' && first?.country === 'PL' && Math.abs(end - statement.start - (relative?.index ?? -9)) <= 1,
  );
  if (town === undefined) return null;
  return { name: unitTitle(town.name), acronym: null, span: { start: town.start, end: town.end }, resolved: true };
}

/** `w którym Rawicz był członkiem`: a town before a verb of being is no venue where it stands in the nominative. */
function subjectsIn(statement: Statement, region: Span): readonly Party[] {
  return statement.places
    .filter((one) => one.role === 'venue' && one.start >= region.start && one.end <= region.end)
    .map((one) => ({
      name: unitTitle(one.name),
      acronym: null,
      span: { start: one.start, end: one.end },
      resolved: true,
    }))
    .filter((one) => isNominative(statement, one));
}

export const wordsBefore = (statement: Statement, region: Span, { span }: Party): string =>
  statement.folded.slice(region.start - statement.start, span.start - statement.start);

/** Whether a name is printed as it is called: `Gmina Kozy`, not `Gminy Kozy`. */
export function isNominative(statement: Statement, { name, span }: Party): boolean {
  const printed = statement.text.slice(span.start - statement.start, span.end - statement.start);
  // `udziałowcem spółki „X”`: a name in marks stands in the case of the word before it.
  const before = statement.text.slice(0, span.start - statement.start);
  if (
    /^[„"«]/u.test(printed) &&
    /\p{Ll}{3}(?:[yieąę]|ej|em|ami|ów)\s$/u.test(before) &&
    !/(?:stowarzyszenie|towarzystwo)\s$/u.test(before)
  )
    return false;
  return printed.replace(/\s+/gu, ' ').toLowerCase() === name.toLowerCase();
}

/** Words for whoever speaks: `nasza gmina`, `powiat`, `przyjęto nas`. */
export const SPEAKER =
  /(?<![a-z])(?:nasz[ae]?|gmina|miasto|powiat|wojewodztwo|samorzad|jestesmy|bylismy|zostalismy|nas|(?:przyjeto|przyjel\p{L}{1,2})\s{1,3}(?:je|ja))(?!\p{L})/u;
