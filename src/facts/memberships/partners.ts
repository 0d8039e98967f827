import type { PageContext, Statement } from '../context.ts';
import { isSettlement } from '../events/places-of.ts';
import type { Claim, Party } from './claim.ts';
import type { ForeignName } from './foreign-names.ts';
import { ownMember } from './owner.ts';
import { fold1 } from './parties.ts';
import { AGREED, OF_OTHERS, OVER, PLANNED, TWIN, TWINS } from './partner-cues.ts';
import { whenOfTwin } from './partner-dates.ts';
import { BEFORE, BEHIND, twinNames } from './partner-names.ts';

const RULE = 'facts/memberships/partners.ts';

/** Titles of pages on twin towns: `Współpraca zagraniczna`, `Nasi przyjaciele za granicą`. */
export const ON_TWINS =
  /partnersk|partnerstw|zaprzyjazn|blizniacz|wspolprac\p{L}{1,2}\s(?:zagran|miedzynar)|partnerzy\szagran|przyjaci\p{L}{2,4}\sza\sgranic|za\sgranica/u;

/** What a page's sentences say of twin towns. */
export function partnerClaims(context: PageContext): readonly Claim[] {
  const onTwins = ON_TWINS.test(fold1(context.page.title?.value ?? ''));
  const twinned = onTwins || TWINS.test(context.whole);
  return context.statements.flatMap((statement) => {
    if (statement.kind === 'heading') return [];
    const bond = TWIN.exec(statement) ?? (twinned && statement.dates.length > 0 ? AGREED.exec(statement) : null);
    const role = BEHIND.exec(statement) ?? BEFORE.exec(statement);
    const beside = role === null || isOthers(statement, role, true) ? [] : twinNames(statement, onTwins, true);
    if (beside.length > 0 || bond === null || isOthers(statement, bond)) return claimsOf(context, statement, beside);
    return claimsOf(context, statement, twinNames(statement, onTwins));
  });
}

/** Whether the part of the sentence around the words of a bond tells of plans, or of schools and firms. Trap: `… – dotyczy szkół i straży`, what the bond is for. */
export function isOthers(statement: Statement, { index, 0: words }: RegExpExecArray, beside = false): boolean {
  const { folded } = statement;
  const end = /\s[–—-]\s|;/u.exec(folded.slice(index + words.length));
  const start = folded.lastIndexOf(';', index) + 1;
  const part = folded.slice(start, end === null ? folded.length : index + words.length + end.index);
  // `zespół z Bardejowa, naszego miasta partnerskiego`: an apposition is of the town, whoever acts.
  return PLANNED.test(statement, part) || (!beside && OF_OTHERS.test(statement, part));
}

function claimsOf(context: PageContext, statement: Statement, foreign: readonly ForeignName[]): readonly Claim[] {
  const member = foreign.length === 0 ? null : homeOf(context, statement);
  if (member === null) return [];
  const over = OVER.test(statement);
  return foreign.slice(0, 6).flatMap((one, index): readonly Claim[] => {
    const when = whenOfTwin(context, statement, foreign[index - 1], one, foreign[index + 1], foreign.length > 1);
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

/** The municipality whose partner it is: named in the sentence, that of the official who signs, else the one that speaks. */
export function homeOf(context: PageContext, statement: Statement): Party | null {
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
