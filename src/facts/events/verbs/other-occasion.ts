import type { OccasionMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { anniversaryName } from '../wording/anniversary.ts';
import { isHeadingOf } from '../wording/heading-of.ts';
import { isBeforeDash, occasionRole } from '../wording/occasion-role.ts';
import { isTalkedOf } from '../wording/talked-of.ts';
import { type OrganMeeting, organMeeting } from './organ-meeting.ts';

/** Whether a sentence names an occasion, of which its verb then tells. */
export function namesOccasion(statement: Statement): boolean {
  const organ = statement.occasions.length === 0 ? null : organMeeting(statement);
  return statement.occasions.some(
    (one) =>
      !isOnlyHow(one) &&
      !isBeforeDash(statement, one) &&
      !isCelebrated(statement, one) &&
      !isSeatOf(statement, one) &&
      // `zebrała się Rada Programowa Festiwalu`: in the body's name.
      !(organ !== null && (isTalkedOf(statement, one) || isInNameOf(one, organ))),
  );
}

/** `obradował Konwent Powiatów` is named by its own noun. */
const isInNameOf = ({ head, cases, end }: OccasionMention, organ: OrganMeeting): boolean =>
  cases.includes('gen') && head.start > organ.start && end <= organ.end;

/** `uczczono koncertem`: with what, not what. */
export function isOnlyHow({ named, cases, weight }: OccasionMention): boolean {
  return weight === 'hypernym' || (!named && cases.every((one) => one === 'inst'));
}

/** `Chór w Kole obchodził 5 maja swój jubileusz`: the verb names what it tells of by whose it is. */
const isCelebrated = (statement: Statement, { lemma, named }: OccasionMention): boolean =>
  lemma === 'jubileusz' && !named && anniversaryName(statement) !== null;

/** `w siedzibie Kongresu Kobiet`, `w biurze Konwentu`: a body's rooms. */
const SEAT = /(?<!\p{L})w\s{1,3}(?:siedzibi|biurz|sekretariac|lokal)\p{L}{1,2}\s{1,3}$/u;
export const isSeatOf = ({ folded, start }: Statement, one: OccasionMention): boolean =>
  one.cases.includes('gen') && SEAT.test(folded.slice(Math.max(0, one.start - start - 24), one.start - start));

/** How many sentences below its heading one may still tell of what the heading names. */
const REACH = 3;

/** What one meets for before or after it. */
const ABOUT_IT = phrase(
  /(?<!\p{L})(?:by|aby|zeby|omowi|omawia|podsumow|zaplanow|przygotow|ustal|uzgodn|rozliczy|w\s{1,3}sprawie)/u,
);
const OPENING = 4;

/** `6 lipca mieszkańcy spotkają się w Rudzie` right below `Festyn 2019 – sołectwo Ruda`: they meet at what the heading names. Traps: `Wyniki turnieju`, a heading with a day of its own; `spotkali się, by zaplanować święto`. */
export function isOfHeading(context: PageContext, statement: Statement): boolean {
  if (ABOUT_IT.test(statement)) return false;
  for (let at = statement.index - 1; at >= Math.max(0, statement.index - REACH); at--) {
    const heading = context.statements[at];
    if (heading === undefined || heading.scope !== statement.scope) return false;
    if (heading.kind !== 'heading') {
      if (heading.dates.length > 0 || heading.occasions.length > 0) return false;
      continue;
    }
    const [occasion, ...others] = heading.occasions;
    if (occasion === undefined || others.length > 0 || occasion.start - heading.start > OPENING) return false;
    if (ABOUT_IT.test(heading) || !isHeadingOf(context, heading, statement)) return false;
    const hasDay = heading.dates.some(({ expression }) => expression.dates[0]?.start.month != null);
    return !hasDay && occasion.weight === 'strong' && !occasion.plural && occasionRole(heading, occasion) === 'main';
  }
  return false;
}
