import type { Span } from '../../../model/span.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import { listedActors } from '../participants/actors.ts';
import { labelOf } from '../wording/label-of.ts';

const RULE = 'facts/events/loose/organizer-cell.ts';
const ORGANIZER = phrase(/^\s{0,3}(?:organizator|kto\s{1,3}(?:organizuje|zaprasza)|gospodarz)/u);

/** A row's cell under `Organizator`. Trap: `Prowadzi` over `M. Kos`, who teaches. */
export function addOrganizerCell(context: PageContext, statement: Statement, target: Draft): void {
  const label = labelOf(context, statement);
  if (label !== null && ORGANIZER.test(label.told)) addOrganizers(context, statement, target, label.value);
  if (statement.kind !== 'table_row' || target.row !== statement.block) return;
  const cell = context.page.blocks[statement.block]?.cells.find(
    (one) =>
      one.header !== null &&
      /^\s{0,3}(?:organizator|(?:kto\s{1,3})?organizuje|kto\s{1,3}zaprasza|gospodarz|prowadz|odpowiedzialn|realizator|(?:jednostka|podmiot|instytucja)\s(?:odpowiedzialn|organizuj|realizuj))/iu.test(
        one.header,
      ),
  );
  if (cell === undefined) return;
  // `Prowadzi`: a body that holds the training, or a person who teaches it.
  const known = statement.organizations.some((one) => one.start >= cell.start && one.end <= cell.end);
  if (known || !/^\s{0,3}prowadz/iu.test(cell.header ?? '')) addOrganizers(context, statement, target, cell);
}

/** `M. Kos`, `dr Jan Kos`: who teaches, and no body. */
const PERSON =
  /^(?:(?:dr|mgr|prof|hab|mec|inż|lic|pan|pani|red)\.?\s{1,2}){0,3}(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+|^(?:dr|mgr|prof|mec|inż|lic|pan|pani|red)\.?\s/u;

function addOrganizers(context: PageContext, statement: Statement, target: Draft, within: Span): void {
  for (const actor of listedActors(context, statement, within)) {
    if (
      actor.entity_type !== 'organization' ||
      PERSON.test(actor.name) ||
      target.participants.some(({ name }) => name === actor.name)
    )
      continue;
    target.participants.push({ name: actor.name, entity_type: actor.entity_type, role: 'organizer' });
    target.supports.push({ field: 'participants', start: actor.start, end: actor.end, rule: RULE });
  }
}
