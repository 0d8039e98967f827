import type { Draft } from './draft.ts';

/**
 * `Poprzednie, drugie spotkanie gościł Stargard` on a page about the III Kongres Miast Średnich is the second congress of that series.
 * Trap: `drugie spotkanie` on a page whose event has no edition is only the second meeting.
 */
export function nameOtherEditions(drafts: readonly Draft[]): void {
  const topics = drafts.filter((draft) => draft.edition !== null && draft.series?.includes(' '));
  for (const draft of drafts) {
    if (draft.edition === null || draft.series?.includes(' ')) continue;
    const topic = topics.find(
      (other) => other.edition !== draft.edition && (other.lemma === draft.lemma || GENERAL.has(draft.lemma)),
    );
    if (topic?.series == null) continue;
    draft.series = topic.series;
    draft.name = `${roman(draft.edition)} ${topic.series}`;
    draft.lemma = topic.lemma;
    draft.classification = topic.classification;
    draft.weight = topic.weight;
  }
}

const GENERAL: ReadonlySet<string> = new Set(['spotkanie', 'wydarzenie', 'impreza']);

const NUMERALS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 28 → XXVIII. */
function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, sign] of NUMERALS)
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  return text;
}
