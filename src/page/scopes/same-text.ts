import { foldUnit } from '../../polish/fold.ts';
import { foldLine } from '../../polish/fold-line.ts';
import { recently } from '../../polish/recently.ts';

/** Whether two texts are prints of one title: case, diacritics, blanks and marks at the end do not count. */
export function sameText(one: string, other: string): boolean {
  // Most neighbours differ in their first letter already.
  if (firstOf(one) !== firstOf(other)) return false;
  const key = textKey(one);
  return key !== '' && key === textKey(other);
}

/** The first unit that is no blank, folded; 0 where there is none. */
function firstOf(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code < 0x80) return foldUnit(code);
    if (code >= 0x80 && !/[\s\u00ad]/.test(text.charAt(i))) return foldUnit(code);
    if (code <= 0x20 && !/\s/.test(text.charAt(i))) return code;
  }
  return 0;
}

/** What prints of one title agree in. */
export const textKey: (text: string) => string = recently((text) =>
  spaced(foldLine(text))
    .replace(/[ .…:»>]{1,10}$/, '')
    .trim(),
);

/** Every run of blanks as one space; most texts have no other, and searching is cheaper than replacing. */
const spaced = (text: string): string =>
  /[\s\u00ad]{2}|[^\S ]|\u00ad/.test(text) ? text.replace(/[\s\u00ad]{1,1000}/g, ' ') : text;
