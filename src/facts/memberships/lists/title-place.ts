import type { PageContext } from '../../context.ts';
import type { Party } from '../claim.ts';
import { membersIn } from '../parties/parties.ts';

const TITLED = new WeakMap<PageContext, Party | null>();

/** `Chojnice w organizacjach samorządowych`: the one municipality that the title names. */
export function titlePlace(context: PageContext): Party | null {
  const known = TITLED.get(context);
  if (known !== undefined) return known;
  const title = context.page.title?.span;
  const found = context.statements.flatMap((one) =>
    title != null && one.start >= title.start && one.end <= title.end ? membersIn(one, one) : [],
  );
  const only = found.length === 1 ? (found[0] ?? null) : null;
  TITLED.set(context, only);
  return only;
}
