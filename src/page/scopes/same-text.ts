import { fold } from '../../polish/fold.ts';

/** Two prints of one title agree in this key: case, diacritics, blanks and marks at the end do not count. */
export function textKey(text: string): string {
  return fold(text)
    .replace(/[\s\u00ad]{1,1000}/g, ' ')
    .replace(/[ .…:»>]{1,10}$/, '')
    .trim();
}
