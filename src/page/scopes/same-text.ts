import { fold } from '../../polish/fold.ts';

/** Whether two texts are prints of one title: case, diacritics, blanks and marks at the end do not count. */
export function sameText(one: string, other: string): boolean {
  // Most neighbours differ in their first letter already.
  if (firstOf(one) !== firstOf(other)) return false;
  const key = textKey(one);
  return key !== '' && key === textKey(other);
}

function firstOf(text: string): string {
  return fold(/[^\s\u00ad]/.exec(text)?.[0] ?? '');
}

/** What prints of one title agree in. */
export function textKey(text: string): string {
  return fold(text)
    .replace(/[\s\u00ad]{1,1000}/g, ' ')
    .replace(/[ .…:»>]{1,10}$/, '')
    .trim();
}
