import { occasionForms } from '../../../polish/occasions/noun-index.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import { resolveMention } from '../dates/resolve-dates.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { draftPlace, isSettlement } from '../venues/places-of.ts';
import { hasVerb } from '../wording/has-verb.ts';
import { toldOccasion } from '../wording/told-occasion.ts';

const RULE = 'facts/events/programme/opened-event.ts';

/** `Godz. 9.30 – Otwarcie zjazdu`, up to what is opened, at the head of a programme's line. Trap: `10.00 – Otwarcie wystawy`, which is itself what is held. */
const OPENING = phrase(
  /^\P{L}{0,4}(?:ok\.\s{0,2})?(?:godz(?:ina)?\.?\s{0,2})?(?:[01]?\d|2[0-3])[.:]\s?[0-5]\d(?:\s{0,2}[–-]\s{0,2}(?:[01]?\d|2[0-3])[.:]\s?[0-5]\d)?\s{0,2}[–:|-]?\s{0,2}(?:uroczyste\s{1,3}|oficjalne\s{1,3})?(?:otwarcie|rozpoczecie|inauguracja)\s{1,3}(?=\p{L})/u,
);
/** What meets for a day or two; a festival or a run is named otherwise. */
const MEETINGS: ReadonlySet<string> = new Set([
  'konwent',
  'konferencja',
  'kongres',
  'forum',
  'zjazd',
  'zgromadzenie',
  'sympozjum',
  'seminarium',
  'konwencja',
  'zlot',
]);
/** A programme's first line is no further below its day. */
const BELOW = 3;

/**
 * `12 maja 2011 (czwartek)` / `9.30 – Otwarcie zjazdu – ratusz, Gubin` on a page that names no other event: what the programme opens with is its event. Traps: a page
 * that names its event elsewhere (the line is one of its programme); `Otwarcie drogi`, `Otwarcie wystawy`; a line that no day stands above.
 */
export function withOpened(context: PageContext, others: readonly Draft[]): Draft[] {
  return [...others, ...openedBy(context, others)];
}

function openedBy(context: PageContext, others: readonly Draft[]): readonly Draft[] {
  if (others.some((one) => !one.governed && (one.named || one.topic))) return [];
  const lines = context.statements.filter((one) => OPENING.test(one) && one.kind !== 'heading');
  const [line, ...more] = lines;
  if (line === undefined || more.length > 0 || hasVerb(line)) return [];
  const opened = openedIn(line);
  const day = dayAbove(context, line);
  if (opened === null || day === null) return [];
  const draft = draftOf(
    toldOccasion(opened.span, {
      block: line.block,
      confidence: 0.75,
      rule: RULE,
      name: opened.name,
      classification: opened.classification,
      edition: null,
      named: false,
      lemma: opened.lemma,
      weight: 'strong',
    }),
    line.scope,
  );
  draft.asserted = true;
  for (const date of day) {
    draft.dates.push(date);
    draft.supports.push({ field: 'start_date', ...date.span, rule: RULE });
  }
  draft.supports.push({ field: 'name', ...opened.span, rule: RULE });
  const [time] = line.times;
  if (time !== undefined) draft.time = { value: time.time, span: { start: time.start, end: time.end } };
  const town = line.places.find(isSettlement);
  if (town !== undefined) {
    draft.places.push(draftPlace(town, 'stated'));
    draft.supports.push({ field: 'places', start: town.start, end: town.end, rule: RULE });
  }
  return [draft];
}

interface Opened {
  readonly name: string;
  readonly lemma: string;
  readonly classification: Draft['classification'];
  readonly span: { readonly start: number; readonly end: number };
}

function openedIn(line: Statement): Opened | null {
  const at = OPENING.exec(line)?.[0].length;
  if (at === undefined) return null;
  const [noun = ''] = /^\p{L}{4,16}/u.exec(line.text.slice(at)) ?? [];
  const form = occasionForms(line.folded.slice(at, at + noun.length))?.find(
    (one) => one.number === 'sg' && one.cases.includes('gen') && MEETINGS.has(one.noun.lemma),
  );
  if (form === undefined) return null;
  const tail = /^(?:\s{1,3}\p{Lu}\p{L}{2,20}(?:ów|ych|ich|y|i|a)|\s{1,3}i(?=\s{1,3}\p{Lu})){0,6}/u.exec(
    line.text.slice(at + noun.length),
  )?.[0];
  const { lemma, classification } = form.noun;
  const end = at + noun.length + (tail?.length ?? 0);
  return {
    name: `${lemma.charAt(0).toUpperCase()}${lemma.slice(1)}${(tail ?? '').replace(/\s+/gu, ' ')}`,
    lemma,
    classification,
    span: { start: line.start + at, end: line.start + end },
  };
}

/** The day that stands alone above the first lines of the programme. */
function dayAbove(context: PageContext, line: Statement): Draft['dates'] | null {
  for (let at = line.index - 1; at >= Math.max(0, line.index - BELOW); at--) {
    const above = context.statements[at];
    if (above === undefined || above.scope !== line.scope) return null;
    const [date, ...others] = eventDates(above);
    if (date === undefined) continue;
    // `12 maja 2011 (czwartek)`, and no more.
    const rest = above.text.length - (date.end - date.start);
    if (others.length > 0 || rest > 16 || date.expression.dates[0]?.start.day == null) return null;
    return [...resolveMention(context, above, date)];
  }
  return null;
}
