import type { Evidence } from './evidence.ts';

/** A Popolo person with the posts that the page gives. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly posts: readonly { readonly label: string; readonly organization: string | null }[];
  readonly sources: readonly Evidence[];
}
