import { phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, statementAt } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { organMeeting } from './organ-meeting.ts';

const RULE = 'facts/events/verbs/organ-sittings.ts';

const CAME_TO = phrase(
  /(?<!\p{L})(?:zebral[ao]?|spotkal[ao]?|zbierze|spotka)\s{1,3}sie\s{1,3}na\s{1,3}(?:\p{L}{4,16}(?:ym|im)\s{1,3}){0,2}$/u,
);

/** `Na posiedzeniu zebrał się Zarząd Związku`, `zebrał się na posiedzeniu Zarząd Związku`: whose sitting it was. Trap: `Zarząd zebrał się na posiedzeniu Rady`. */
export function nameSittings(context: PageContext, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const [mention] = draft.mentions;
    if (draft.named || draft.lemma !== 'posiedzenie' || mention === undefined || mention.name.includes(' ')) continue;
    const statement = statementAt(context, mention.start);
    if (statement === null || !CAME_TO.test(statement, statement.folded.slice(0, mention.start - statement.start)))
      continue;
    const organ = organMeeting(statement);
    if (organ === null) continue;
    draft.name = organ.name;
    draft.named = true;
    draft.supports.push({ field: 'name', start: organ.start, end: organ.end, rule: RULE });
  }
}
