import { phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import type { Draft } from '../drafts/draft.ts';
import { itemOf } from '../drafts/link.ts';
import type { Owners } from '../drafts/owners.ts';
import { addParticipants } from './participants.ts';

/** Who invites people, and to nothing but a place, a good time or himself. */
const INVITES = phrase(
  /(?<!\p{L})(?:zaprasza(?:ja)?|zaprosi(?:l[aoiy]?)?)(?=\s)(?!(?:\s[^.;:]{1,120})?\s(?:na|do\s{1,3}(?:sklad|zapis|wspolpracy|wspolprac|odwiedz|kontakt|korzyst|przetarg|glosowani|zakup|lektury|przeczyt|udzialu\s{1,3}w\s{1,3}(?:konkurs|projek|nabor|kurs|zajec|akcj|ankie|badani|konsult|program)))\p{L}{0,8}(?!\p{L}))/u,
);

/**
 * `Sołtysów zaprasza do Kutna Związek A. Forum odbędzie się 5 maja`: who invites right before the event is told, where nothing is told before. Traps: `Klub A zaprasza na treningi. Turniej odbędzie się 5 maja`,
 * to something else; an event of the page that stands above.
 */
export function invitedNext(context: PageContext, statement: Statement, owners: Owners): Draft | null {
  if (POSTER.test(statement) && statement.occasions.length === 0) return namedBelow(context, statement, owners);
  if (statement.kind !== 'paragraph' || statement.occasions.length > 0 || !INVITES.test(statement)) return null;
  const next = context.statements[statement.index + 1];
  if (next === undefined || next.block !== statement.block || eventDates(next).length === 0) return null;
  const told = next.occasions.flatMap((one) => owners.of(one)).filter(({ governed }) => !governed);
  const [draft, ...others] = new Set(told);
  return draft !== undefined && others.length === 0 && draft.asserted && draft.named ? draft : null;
}

/** `Dom Kultury w Kutnie i OSP Lipa serdecznie zapraszają na`, and no more. */
const POSTER = phrase(
  /(?<!\p{L})(?:zaprasza(?:ja)?|zaprosic)(?:\s{1,3}(?:serdecznie|goraco|wszystkich|mieszkancow|panstwa))?\s{1,3}(?:na|do\s{1,3}udzialu\s{1,3}we?)\s{0,3}:?\s{0,3}$/u,
);

/** What the line right below such an invitation names. */
function namedBelow(context: PageContext, statement: Statement, owners: Owners): Draft | null {
  const next = context.statements[statement.index + 1];
  const [first, ...others] = next?.occasions ?? [];
  if (next === undefined || first === undefined || others.length > 0 || next.block > statement.block + 1) return null;
  const [draft] = owners.of(first);
  return draft !== undefined && first.start - next.start < OPENING && !draft.governed ? draft : null;
}

const OPENING = 30;
const OF_PROGRAMME = phrase(/(?<!\p{L})(?:program\p{L}{0,4}|towarzysz\p{L}{1,8})(?!\p{L})/u);
const LABEL = phrase(
  /^\s{0,3}(?:(?:wspol)?organizator\p{L}{0,4}|zaprasza(?:ja)?|gospodarz\p{L}{0,3}|partner\p{L}{0,3}|patronat\p{L}{0,2})(?:\s\p{L}{3,16}){0,2}\s{0,3}:/u,
);

/** `podczas II Biennale w Turku`: where something else was shown. */
const DURING = /(?<!\p{L})(?:podczas|w\s{1,3}(?:trakcie|ramach)|na|po)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,1}$/u;

/**
 * `Wernisaż: 9 marca` / `W programie towarzyszącym:` with a list of its parts / `Organizator: Biblioteka A`: of what the programme is of, and of nothing that the text spoke of in passing since.
 * Traps: a list of events below a sentence that tells of no programme; two events above.
 */
function ofMain(context: PageContext, statement: Statement, target: Draft, clusters: readonly Draft[]): Draft | null {
  if (target.topic || target.row === statement.block || statement.kind !== 'paragraph' || !LABEL.test(statement))
    return null;
  if (!isOfProgramme(context, target) && !isInPassing(context, target)) return null;
  const home = itemOf(context, target.scope);
  const before = clusters.filter(
    (one) =>
      one.row === null &&
      !one.governed &&
      !one.otherEdition &&
      one.dates.length > 0 &&
      itemOf(context, one.scope) === home &&
      one.at < statement.start &&
      !isInPassing(context, one),
  );
  const [main, another] = before;
  return main !== undefined && another === undefined ? main : null;
}

function isOfProgramme(context: PageContext, { row }: Draft): boolean {
  const intro = row === null ? null : (context.page.blocks[row]?.intro ?? null);
  const above = intro === null ? undefined : context.byBlock[intro]?.at(-1);
  return above !== undefined && above.occasions.length === 0 && OF_PROGRAMME.test(above);
}

function isInPassing(context: PageContext, { mentions: [mention, more] }: Draft): boolean {
  const told = mention === undefined || more !== undefined ? null : statementAt(context, mention.start);
  if (mention === undefined || told === null) return false;
  return DURING.test(told.folded.slice(Math.max(0, mention.start - told.start - 40), mention.start - told.start));
}

interface Heard {
  readonly target: Draft;
  /** What the heading above announces, where the target is part of it; else the target. */
  readonly topic: Draft;
  readonly clusters: readonly Draft[];
}

/** Adds who holds the event that a sentence speaks of; `Organizator: Dom Kultury` right below a list of events and of nothing else holds each of them. */
export function addHeld(context: PageContext, statement: Statement, { target, topic, clusters }: Heard): void {
  const held = ofMain(context, statement, target, clusters) ?? topic;
  addParticipants(context, statement, held);
  if (held !== target || !isBelowList(context, statement, target) || !LABEL.test(statement)) return;
  const home = itemOf(context, target.scope);
  const within = clusters.filter((one) => itemOf(context, one.scope) === home && !one.governed && one.dates.length > 0);
  const intro = introOf(context, target);
  if (within.some((one) => introOf(context, one) !== intro)) return;
  const told = target.supports.filter(
    ({ field, start }) => field === 'participants' && start >= statement.start && start < statement.end,
  );
  for (const one of within) {
    if (one === target || one.participants.some(({ role }) => role === 'organizer')) continue;
    one.participants.push(...target.participants.filter(({ role }) => role === 'organizer'));
    one.supports.push(...told);
  }
}

const introOf = ({ page }: PageContext, { row }: Draft): number | null =>
  row === null ? null : (page.blocks[row]?.intro ?? null);

/** Whether a line stands right below the list whose last item tells of an event. */
const isBelowList = (context: PageContext, { block, kind }: Statement, target: Draft): boolean =>
  kind === 'paragraph' && target.row !== null && introOf(context, target) !== null && block - target.row === 1;
