import type { Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';

const TITLE_OF =
  /[„"](?<title>[^„”"]{4,120})[”"]\s{1,3}(?:to|byl[oa]?\s{1,3}to|brzmial[ao]?)\s{1,3}(?:tytul|nazwa)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,2}$/u;

/** `„Rola rad” to tytuł konferencji, która odbyła się 5 maja`: the title stands before the noun. Traps: `„Razem” to hasło zjazdu`; `„Rola rad” to tytuł książki`. */
export function takeTitleBefore({ text, folded, start }: Statement, draft: Draft): void {
  const [mention] = draft.mentions;
  if (mention === undefined || draft.quoted !== null || draft.named) return;
  const found = TITLE_OF.exec(folded.slice(0, mention.start - start))?.groups?.['title'];
  if (found === undefined) return;
  const from = folded.indexOf(found);
  const title = text.slice(from, from + found.length);
  draft.name = `${draft.name} „${title}”`;
  draft.quoted = title;
  draft.named = true;
}
