import type { DateMention, OccasionMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';
import type { OccasionRole } from '../wording/occasion-role.ts';

const COORDINATION = /^[^.;:]{0,90}?(?:\s(?:i|oraz|a\s{1,3}takze)\s)[^.;:]{0,60}$/u;

/** Gives days of a sentence to the occasions that share them: those joined by `i`, those of a line that its day heads, what a part is held at. */
export function shareDays(
  statement: Statement,
  dates: readonly DateMention[],
  roles: ReadonlyMap<OccasionMention, OccasionRole>,
  given: Map<OccasionMention, DateMention[]>,
): void {
  shareAcrossCoordination(statement, roles, given);
  shareLeading(statement, dates, roles, given);
  shareWithContainer(statement, roles, given);
  shareJoined(statement, roles, given);
}

/** `na Kongresie, który połączono z XX Zgromadzeniem Związku`, `XV Zjazd, który będzie zarazem I Kongresem`: held together. Trap: `na Kongresie, który poprzedził bieg`. */
const JOINED =
  /^,?\s{1,3}(?:(?:ktor(?:y|a|e)\s{1,3}(?:po|z)laczono|(?:po|z)laczon(?:y|a|e|ego|ej|ym))\s{1,3}ze?|ktor(?:y|a|e)\s{1,3}(?:bedzie|jest|byl[aoy]?)\s{1,3}(?:jednoczesnie|zarazem|rownoczesnie|tez|rowniez)|bedac(?:y|a|e|ego|ej|ym)\s{1,3}(?:jednoczesnie|zarazem|rownoczesnie))\s{1,3}$/u;

function shareJoined(
  statement: Statement,
  roles: ReadonlyMap<OccasionMention, OccasionRole>,
  given: Map<OccasionMention, DateMention[]>,
): void {
  const { occasions, folded, start } = statement;
  for (let i = 0; i + 1 < occasions.length; i++) {
    const [a, b] = [occasions[i], occasions[i + 1]];
    if (a === undefined || b === undefined || !a.named || !b.named) continue;
    if (roles.get(a) === 'governed' || !JOINED.test(folded.slice(a.end - start, b.start - start))) continue;
    const shared = given.get(a) ?? given.get(b);
    if (shared === undefined) continue;
    if (!given.has(a)) given.set(a, shared);
    if (!given.has(b)) given.set(b, shared);
  }
}

/** `Sobota, 22 lipca: 15.00 turniej sołectw, 20.00 koncert`: the one day that heads a line is of all that it lists. */
function shareLeading(
  statement: Statement,
  dates: readonly DateMention[],
  roles: ReadonlyMap<OccasionMention, OccasionRole>,
  given: Map<OccasionMention, DateMention[]>,
): void {
  const [lead, ...others] = dates;
  if (lead === undefined || others.length > 0 || statement.occasions.length < 2) return;
  if (lead.start - statement.start > 3 || lead.expression.dates[0]?.start.day == null) return;
  if (!/^\s{0,2}(?:r\.)?\s{0,2}:/u.test(statement.text.slice(lead.end - statement.start))) return;
  for (const occasion of statement.occasions)
    if (roles.get(occasion) === 'main' && !given.has(occasion)) given.set(occasion, [lead]);
}

const SEVERAL =
  /(?<!\p{L})(?:dwa|dwie|trzy|cztery|piec|szesc|kilka|liczne|\d{1,2})\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,1}$/u;

/** `odbyły się konferencja „A” oraz Zgromadzenie B w Lublanie`: what has no date of its own has its neighbour's. */
function shareAcrossCoordination(
  statement: Statement,
  roles: ReadonlyMap<OccasionMention, OccasionRole>,
  given: Map<OccasionMention, DateMention[]>,
): void {
  const mains = statement.occasions.filter(
    (occasion) => roles.get(occasion) === 'main' && occasion.weight !== 'hypernym',
  );
  for (let i = 0; i + 1 < mains.length; i++) {
    const a = mains[i];
    const b = mains[i + 1];
    if (a === undefined || b === undefined) continue;
    const between = statement.folded.slice(a.end - statement.start, b.start - statement.start);
    // `seminarium (Śrem, 5 czerwca) oraz dwa webinary`: several, whenever they were.
    if (b.plural && !b.named && SEVERAL.test(between)) continue;
    if (!COORDINATION.test(` ${between} `) && !/^\s{0,3}(?:i|oraz|,)\s{0,3}$/u.test(between)) continue;
    const shared = given.get(a) ?? given.get(b);
    if (shared === undefined) continue;
    if (!given.has(a)) given.set(a, shared);
    if (!given.has(b)) given.set(b, shared);
  }
}

/** `Wręczenie nagród nastąpi podczas uroczystej gali 8 maja`: the day right behind what holds an everyday act is also its own. */
function shareWithContainer(
  statement: Statement,
  roles: ReadonlyMap<OccasionMention, OccasionRole>,
  given: Map<OccasionMention, DateMention[]>,
): void {
  for (const container of statement.occasions) {
    if (roles.get(container) !== 'container' || given.has(container)) continue;
    const within =
      ONE_DAY.has(container.lemma) && !container.plural ? dayOfPart(statement, container, roles, given) : null;
    if (within !== null) given.set(container, [within]);
    const act = statement.occasions.find((one) => one.end <= container.start && one.weight === 'weak' && !one.named);
    if (within !== null || act === undefined) continue;
    const date = given.get(act)?.find(({ start }) => start >= container.end && start - container.end <= 12);
    if (date !== undefined) given.set(container, [date]);
  }
}

/** What is over in a day: what is part of it is on that day. Trap: `Gala odbyła się 5 maja podczas Kongresu`, of three days. */
const ONE_DAY: ReadonlySet<string> = new Set([
  'dożynki',
  'festyn',
  'piknik',
  'gala',
  'uroczystość',
  'zebranie',
  'sesja',
  'posiedzenie',
  'bal',
]);

/** `Rozstrzygnięcie konkursu odbędzie się 17 września podczas Dożynek Gminnych`: the one day of the sentence, before what its part is held at. */
function dayOfPart(
  statement: Statement,
  container: OccasionMention,
  roles: ReadonlyMap<OccasionMention, OccasionRole>,
  given: ReadonlyMap<OccasionMention, readonly DateMention[]>,
): DateMention | null {
  if (!container.named && container.edition === null) return null;
  const part = statement.occasions.find((one) => roles.get(one) === 'main' && given.get(one)?.length === 1);
  const day = part === undefined ? undefined : given.get(part)?.[0];
  const range = day?.expression.dates[0];
  if (day === undefined || range?.start.day == null || range.end !== null || day.end > container.start) return null;
  return container.start - day.end <= 60 &&
    !/[.;]\s/u.test(statement.text.slice(day.end - statement.start + 3, container.start - statement.start))
    ? day
    : null;
}
