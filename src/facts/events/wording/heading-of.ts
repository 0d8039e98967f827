import type { PageContext, Statement } from '../../context.ts';

/** Whether a statement stands in the heading of the section or item that another one lies in. */
export function isHeadingOf(context: PageContext, heading: Statement, { scope }: Statement): boolean {
  return heading.kind === 'heading' && context.page.scopes[scope]?.heading === heading.block;
}
