import type { PlaceRole } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { PageContext, Statement } from '../../context.ts';
import { isSettlement } from '../../events/venues/places-of.ts';
import type { Party } from '../claim.ts';
import { type MembershipCue, STRAIGHT, UNITS_ONLY } from '../cues/cue.ts';
import { mainAssociation, ownMember, ownOrganization, pagesAssociation } from '../parties/owner.ts';
import { isGeneralWord, isOfPost, isWhoseMembers, membersIn, namesListed } from '../parties/parties.ts';
import { firstJoined, lastJoined } from './joined.ts';
import { isGovernedBody, isObject, isOfJoined, withoutJoined, withoutRelative } from './subject.ts';

/** The members that a cue speaks of, in the order printed; empty where the sentence names none (the speaker then). */
export function membersOf(
  context: PageContext,
  statement: Statement,
  cue: MembershipCue,
  at: Span,
  organizations: readonly Party[],
): readonly Party[] {
  const outside = (one: Party) =>
    !organizations.some((other) => one.span.start < other.span.end && other.span.start < one.span.end);
  if (cue.member === 'list') {
    const subject = OF_SUBJECT.test(statement.folded.slice(0, at.start - statement.start))
      ? membersOf(context, statement, { ...cue, member: 'before' }, at, organizations)
      : [];
    if (subject.length > 0) return subject;
    const copula = copulaAfter(statement, at.end);
    const listed = listOf(context, statement, copula, outside, cue.offices);
    return listed.length > 0 ? listed : betweenNameAndVerb(statement, at.end, copula, organizations);
  }
  if (cue.member === 'names') {
    const listed = listOf(context, statement, at.end, outside);
    // `odeszła Maria Wilk, sołtyska Kóz`
    if (statement.persons.some((one) => one.start >= at.end && one.start <= (listed[0]?.span.start ?? 0))) return [];
    return UNITS_ONLY.test(gapBefore(statement, at.end, listed[0])) ? firstJoined(statement, listed) : [];
  }
  const relative = relativeSubject(statement, at);
  if (relative !== null && (cue.member === 'before' || cue.member === 'either')) {
    const told = membersIn(statement, { start: statement.start, end: relative }).filter(outside).at(-1);
    if (told !== undefined && relative - told.span.end <= 1) return [told];
    const town = townBefore(statement, relative);
    if (town !== null) return [town];
  }
  if (cue.member === 'beside' || cue.member === 'subject') {
    const told = membersIn(statement, { start: statement.start, end: at.start }).filter(outside);
    if (cue.member === 'subject') return firstJoined(statement, told);
    const last = told.filter((one) => at.start - one.span.end <= 2);
    // `Kock i Ryki dołączyły rok później`
    const beside = last.length > 0 && isOfSeveral(statement, at) ? lastJoined(statement, told) : last;
    // `w centrum Gołdapi, jednego z miast …`: where something is, and of that town the apposition tells
    const town =
      beside.length === 0 && cue.offices === true
        ? townBefore(statement, at.start - 1, ['venue', 'office', 'origin'])
        : null;
    return town === null ? beside : [town];
  }
  const earlier = membersIn(
    statement,
    { start: statement.start, end: at.start },
    cue.member === 'before' && cue.offices,
  ).filter((one) => outside(one) && !(cue.change === 'left' && isBeside(statement, one)));
  const before = subjectOf(context, statement, at, withoutJoined(statement, earlier));
  if (cue.member === 'before' && ITSELF.test(statement.folded.slice(0, at.start - statement.start)))
    return generalSubject(context, statement, at);
  if (cue.member === 'before' && before.length === 0 && earlier.some((one) => isObject(statement, one))) return [];
  if (cue.member === 'before')
    return before.length > 0 || cue.organization === 'relative' ? before : generalSubject(context, statement, at);
  const region = { start: at.end, end: clauseEnd(statement, at.end) };
  const after = membersIn(statement, region, cue.member === 'after' && cue.offices).filter(outside);
  if (cue.gap !== undefined && !cue.gap.test(gapBefore(statement, at.end, after[0]))) return [];
  if (cue.straight === true && !STRAIGHT.test(gapBefore(statement, organizations[0]?.span.end ?? at.end, after[0])))
    return [];
  if (cue.member === 'next') {
    // `Stanowisko w sprawie Związku przyjęła Gmina Kozy`: in the nominative it is who acts.
    const acts = cue.gap !== undefined && /^(?:Gmina|Fundacja)\s/u.test(context.page.text.slice(after[0]?.span.start));
    return acts ? [] : firstJoined(statement, after);
  }
  if (cue.member === 'after' && cue.straight === true) return firstJoined(statement, after);
  if (cue.member === 'after') return after.length > 0 ? listOf(context, statement, at.end, outside, cue.offices) : [];
  // `Rok 2008 przyniósł Kozy, a od 2015 roku należy do nas także Rawicz`: another clause has its own.
  const last = before.at(-1);
  const apart =
    last !== undefined &&
    statement.folded.slice(last.span.end - statement.start, at.start - statement.start).includes(', a ');
  if ((before.length > 0 && !(apart && after.length > 0)) || after.length === 0) return before;
  return firstJoined(statement, mergeListed(after, namesListed(context, region).filter(outside)));
}

/** `Kock jest członkiem Związku X, którego siedzibą są Ryki`: who belongs stands before. Trap: `Od 2011 r. jest członkiem Związku X Kock`. */
const OF_SUBJECT =
  /(?<!\p{L})(?:jest|sa|byl[aoiy]?|byly|pozostaje|pozostaja|zostal[aoiy]?|stal[aoiy]?\s{1,3}sie)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,1}$/u;

const isOfSeveral = ({ folded, start }: Statement, at: Span): boolean =>
  /^\p{L}{4,14}(?:ly|li)(?!\p{L})/u.test(folded.slice(at.start - start, at.end - start));

/** `zjazd w Rawiczu, mieście będącym członkiem Unii`: where it was held, and of that town the clause tells. Trap: `burmistrz Rawicza, który należy do koła`. */
function townBefore({ places }: Statement, end: number, roles: readonly PlaceRole[] = ['venue']): Party | null {
  const town = places.find(
    (one) =>
      roles.includes(one.role) &&
      end >= one.end &&
      end - one.end <= 1 &&
      isSettlement(one) &&
      one.candidates[0]?.country === 'PL',
  );
  return town === undefined
    ? null
    : { name: town.name, acronym: null, span: { start: town.start, end: town.end }, resolved: true };
}

/** `obniżono składkę Rawiczowi, który należy do Unii`, `w Rawiczu, mieście będącym członkiem Unii`: where the name ends that a clause before the cue tells of. */
function relativeSubject(statement: Statement, at: Span): number | null {
  const match =
    /,\s{1,3}(?:ktor[yae]\s{1,3}[^,;]{0,60}|(?:miescie|gminie|miasteczku)\s{1,3}(?:\p{L}{4,14}\s{1,3}){0,2}|(?:bedac|nalezac)\p{L}{1,3}\s{1,3}(?:\p{L}{4,14}\s{1,3})?)$/u.exec(
      statement.folded.slice(0, at.start - statement.start),
    );
  return match === null ? null : statement.start + match.index;
}

/** `Gmina założyła, wraz z Kozami i Brenną, Związek, z którego wystąpiła`: who left is the gmina. */
function isBeside(statement: Statement, { span }: Party): boolean {
  return /(?<![a-z])(?:wraz|razem|wspolnie)\s{1,3}ze?\s[^.;:,]{0,60}$/u.test(
    statement.folded.slice(0, span.start - statement.start),
  );
}

/** What stands between a cue and the first member behind it; a name's own unit word belongs to the gap. */
function gapBefore(statement: Statement, from: number, first: Party | undefined): string {
  return first === undefined ? '' : statement.folded.slice(from - statement.start, first.span.start - statement.start);
}

/** The subject of a cue: what stands right before it; where a clause lies between, what the sentence began with. */
function subjectOf(context: PageContext, statement: Statement, at: Span, list: readonly Party[]): readonly Party[] {
  const run = lastJoined(statement, withoutRelative(statement, list));
  // `Kock, obok m.in. Ryk i Dęblina, należy do`: who is named before them, too.
  const lead = statement.folded.slice(0, (run[0]?.span.start ?? statement.start) - statement.start);
  const whose = /,\s{1,3}(?:obok|podobnie\s{1,3}jak|wraz\s{1,3}z|razem\s{1,3}z)\s{1,3}(?:m\.\s?in\.\s{1,3})?$/u.test(
    lead,
  );
  const last = whose
    ? [
        ...firstJoined(
          statement,
          list.filter((one) => !run.includes(one)),
        ),
        ...run,
      ]
    : run;
  const end = last.at(-1)?.span.end;
  if (end === undefined) return [];
  const gap = statement.folded.slice(end - statement.start, at.start - statement.start);
  if (whose || !/[;,]|\si\s/u.test(gap) || gap.length < 12) return last;
  const opening = /^\s{0,3}(?:nasz[ae]?\s{1,3})?(?:miasto|gmina|powiat|wojewodztwo)\s{1,3}(?!\p{Lu})/u.exec(
    statement.folded,
  );
  const own =
    opening === null || /^\p{Lu}/u.test(statement.text.slice(opening[0].length)) ? null : ownMember(context, statement);
  return own !== null ? [own] : firstJoined(statement, list);
}

function listOf(
  context: PageContext,
  statement: Statement,
  from: number,
  outside: (one: Party) => boolean,
  offices = false,
): readonly Party[] {
  const clause = { start: from, end: clauseEnd(statement, from) };
  const all = membersIn(statement, clause, offices).filter((one) => outside(one) && !isGovernedBody(statement, one));
  const region = bracketed(statement, clause, all[0]);
  const known = all.filter(({ span }) => span.start < region.end);
  return known.length === 0 ? [] : mergeListed(known, namesListed(context, region).filter(outside));
}

const NEXT_PART =
  /^\s{0,2}(?:,|,?\s(?:i|oraz|a\s{1,3}takze))\s[^.;:()]{0,60}?(?:powia[tc]|wojewodztw|gmin|skiego|ckiego|skim|ckim)[^.;:()]{0,60}\(/u;

/** `zrzesza cztery gminy (A, B, C i D) i prowadzi biuro w E`: a list in brackets ends with them. */
function bracketed(statement: Statement, clause: Span, first: Party | undefined): Span {
  const gap = gapBefore(statement, clause.start, first);
  if (first === undefined || gap.lastIndexOf('(') <= gap.lastIndexOf(')')) return clause;
  let close = statement.text.indexOf(')', first.span.end - statement.start);
  // `trzy gminy z powiatu A (…) oraz dwie z powiatu B (…)`: one bracket for each part
  for (let next = close; next >= 0; close = next < 0 ? close : next) {
    const lead = NEXT_PART.exec(statement.folded.slice(next + 1, next + 140));
    next = lead === null ? -1 : statement.text.indexOf(')', next + lead[0].length);
  }
  return close < 0 ? clause : { start: clause.start, end: Math.min(clause.end, statement.start + close) };
}

/** `Do Związku Gmina Kozy należy od 1999 roku`: who belongs stands before the verb, right behind what it belongs to. */
function betweenNameAndVerb(
  statement: Statement,
  from: number,
  verb: number,
  organizations: readonly Party[],
): readonly Party[] {
  const start = organizations[0]?.span.end ?? verb;
  if (start < from || start >= verb) return [];
  const found = membersIn(statement, { start, end: verb });
  const gap = statement.folded.slice(start - statement.start, (found[0]?.span.start ?? start) - statement.start);
  return BETWEEN.test(gap) ? firstJoined(statement, found) : [];
}

/** Where it sits, and a unit's word: `Do Związku X z siedzibą w Kętach Gmina Kozy weszła`. */
const BETWEEN =
  /^\s{0,3}(?:,?\s{0,3}z\s{1,3}siedziba\s{1,3}we?\s{1,3}\p{L}{2,20}(?:[\s-]\p{L}{3,20})?,?\s{1,3})?(?:(?:nasz[ae]?|gmina|miasto|powiat)\s{1,3}){0,2}$/u;

/** `Sama „Dolina Soły” jest …`, `Sama organizacja jest …`: of the association whose page it is. Trap: `Sam wójt jest …`. */
const ITSELF = /(?<![a-z])sam[aoe]?\s{1,3}(?:[„"][^„”"]{3,60}[”"]|organizacja)\s[^.;]{0,40}$/u;

const pagesOwn = (context: PageContext, at: number): Party | null =>
  pagesAssociation(context) ?? mainAssociation(context, at);

/** `Sam Związek od 2007 r. należy do Federacji`: a general word as the subject. */
function generalSubject(context: PageContext, statement: Statement, at: Span): readonly Party[] {
  const text = statement.folded.slice(0, at.start - statement.start);
  const itself = ITSELF.exec(text);
  const own = itself === null ? null : pagesOwn(context, statement.start + itself.index);
  if (own !== null) return [own];
  for (const word of text.matchAll(/\p{L}{3,20}/gu)) {
    // `Nasza grupa od 2012 r. należy do Sieci`: of a local action group.
    const group = word[0] === 'grupa' && /(?<![a-z])nasza\s{1,3}$/u.test(text.slice(0, word.index));
    if (isOfPost(statement, statement.start + word.index)) continue;
    if ((!group && !isGeneralWord(word[0])) || isWhoseMembers(statement, statement.start + word.index)) continue;
    const span = { start: statement.start + word.index, end: statement.start + word.index + word[0].length };
    if (isOfJoined(statement, span)) continue;
    const meant = ownOrganization(context, span, context.page.text.slice(span.start, span.end));
    return meant.resolved ? [meant] : [];
  }
  return [];
}

/** `Członkami Stowarzyszenia są: A, B`: the list begins after the colon, else after the copula. */
export function copulaAfter(statement: Statement, from: number): number {
  const rest = statement.folded.slice(from - statement.start);
  const match =
    /(?<![a-z])(?:sa|to|jest|byl[aoyi]?|byly|zostal\p{L}?|zostaly|stal[aoyi]{0,2}\s{1,3}sie|wchodz\p{L}{1,3}|weszl\p{L}{1,2}|naleza|nalezy|nalezalo|przystapil\p{L}{1,2}|dolaczyl\p{L}{1,2}|reprezentuj[ea]|uzyska\p{L}{1,4}|otrzyma\p{L}{1,4}|przynalez\p{L}{1,2}|zrzesza|skupia|wstapil\p{L}{0,2}|zasilil\p{L}{0,2}|wystapil\p{L}{0,2}|odeszl\p{L}{1,2}|odszedl|ubyl\p{L}{0,2}|znikn[ea]l\p{L}{0,2}|nada\p{L}{1,3}|przyzna\p{L}{1,3}|przyjet\p{L}{1,2}|podpisal\p{L}{0,2}(?:\s{1,3}sie)?|widniej\p{L}{1,2}|parafowal\p{L}{0,2}|sygnowal\p{L}{0,2}|zlozyl\p{L}{0,2}|(?:po)?wrocil\p{L}{0,2}|zrezygnowal\p{L}{0,2}|wypowiedzial\p{L}{0,2}|zakonczyl\p{L}{0,2}|odebral\p{L}{0,2}|wreczono|przekazano|posiada(?:ja)?)(?!\p{L})(?:\s{0,3}:)?|:/u.exec(
      rest,
    );
  return match === null ? statement.end : from + match.index + match[0].length;
}

/** What the recognisers know and, of the printed list, what they do not. */
function mergeListed(known: readonly Party[], listed: readonly Party[]): readonly Party[] {
  const extra = listed.filter(
    (one) =>
      /^[\p{Lu}\d„"]/u.test(one.name) &&
      !known.some((other) => one.span.start < other.span.end && other.span.start < one.span.end),
  );
  // A list of which most is unknown is no list of members (`Członkami są osoby fizyczne …`).
  return extra.length > known.length ? known : [...known, ...extra].sort((a, b) => a.span.start - b.span.start);
}

function clauseEnd(statement: Statement, from: number): number {
  const rest = withoutQuoted(
    statement.folded.slice(from - statement.start),
    statement.text.slice(from - statement.start),
  );
  const stop =
    /;|(?<!(?:gmin[ey]?|miasta?|powiaty|powiatow|samorzad(?:y|ow)|czlonkow))\s-\s(?!oraz\s|i\s|a\s{1,3}takze\s|(?:woj|pow)(?:\.|ewodztwo|iat)\s|(?:miasto|gmina)(?:\s{1,3}(?:wiejska|miejska|miejsko-wiejska))?(?:,|\s{1,3}(?:i|oraz)\s))|,\s{1,3}(?:ktor|gdzie|(?:natomiast|zas|lecz)\s|a\s{1,3}(?:do\s|(?:w\s{1,3})?(?:ich|jego|jej)(?!\p{L})))/u.exec(
      rest,
    );
  return stop === null ? statement.end : from + stop.index;
}

/** `„Sztolnia – zaginiony chodnik”`: a dash inside a name ends no clause. */
const withoutQuoted = (folded: string, text: string): string =>
  text.includes('„')
    ? [...text.matchAll(/„[^„”"]{2,90}[”"]/gu)].reduce(
        (rest, { index, 0: name }) => rest.slice(0, index) + '_'.repeat(name.length) + rest.slice(index + name.length),
        folded,
      )
    : folded;
