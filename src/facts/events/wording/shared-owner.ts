import type { EventClassification } from '../../../model/event.ts';
import type { OccasionMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';

const RULE = 'facts/events/wording/shared-owner.ts';
/** What bodies hold beside their assembly. */
const TALKS: ReadonlySet<EventClassification> = new Set(['conference', 'forum', 'seminar', 'congress']);
const ASSEMBLIES: ReadonlySet<string> = new Set(['zgromadzenie', 'zebranie', 'zjazd', 'kongres']);
/** Verbs of several, on either side. Trap: `odbyła się konferencja i zjazd`, of each by itself. */
const OF_BOTH =
  /(?<!\p{L})(?:trwaly|odbyly\s{1,3}sie|odbeda\s{1,3}sie|sie\s{1,3}(?:odbyly|odbeda)|mialy\s{1,3}miejsce|beda|potrwaja|zgromadzily|zakonczyly\s{1,3}sie|rozpoczna\s{1,3}sie|zaplanowano|zorganizowano|przygotowano)(?!\p{L})/u;
const JOINED = /^\s{1,3}(?:i|oraz)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,1}$/u;
/** `Zgromadzenie Ogólne POLIS`, `Zjazd Ligi Miast`: whose it is, behind its adjectives. Trap: `Zjazd Absolwentów`, of people. */
const OWNER =
  /^(?:\s{1,3}\p{L}{4,16}(?:ne|ny|we|wy|ski|skie|cki|ckie)){0,2}\s{1,3}((?:\p{Lu}{3,16}(?!\p{L})|Związku|Stowarzyszenia|Federacji|Ligi|Unii|Sieci|Towarzystwa|Izby|Fundacji|Konfederacji).{0,120})$/u;

/**
 * `odbędą się konferencja i Walne Zgromadzenie POLIS`: the conference is POLIS's, too. Traps: `konferencja „Woda” i Zgromadzenie POLIS`, which has a name; `konferencja
 * i sesja Rady Miasta`, which is no assembly's; `koncert i Walne Zebranie Związku`.
 */
export function shareOwner(
  statement: Statement,
  occasion: OccasionMention,
  others: readonly OccasionMention[],
  draft: Draft,
): void {
  if (occasion.named || occasion.plural || occasion.about !== null || !TALKS.has(occasion.classification)) return;
  if (!OF_BOTH.test(statement.folded)) return;
  const { text, folded, start } = statement;
  const assembly = others.find(
    (one) =>
      ASSEMBLIES.has(one.lemma) &&
      one.cases.includes('nom') &&
      one.start > occasion.end &&
      JOINED.test(folded.slice(occasion.end - start, one.start - start)),
  );
  if (assembly === undefined) return;
  const owner = OWNER.exec(text.slice(assembly.head.end - start, assembly.end - start).replace(/\s+/gu, ' '))?.[1];
  if (owner === undefined) return;
  draft.name = `${draft.name} ${owner}`;
  draft.named = true;
  draft.supports.push({ field: 'name', start: assembly.end - owner.length, end: assembly.end, rule: RULE });
}
