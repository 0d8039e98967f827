import type { PageContext } from '../../context.ts';

const SHORT = 80;

/** `Stan na 31 grudnia 2019 r.` above a list: of what day it is. */
export function isStamp({ page, reading }: PageContext, at: number): boolean {
  const { start, end, kind } = page.blocks[at] ?? { start: 0, end: 0, kind: null };
  return (
    (kind === 'heading' || kind === 'paragraph') &&
    end - start <= SHORT &&
    /^\s{0,3}\(?(?:stan|wedlug\s{1,3}stanu|wg\s{1,3}stanu|aktualizacja|aktualne)\s{1,3}(?:na|z)\s[^.;:]{0,30}\d{4}/u.test(
      reading.folded.slice(start, end),
    )
  );
}

/** `Mapa naszych miast` between a heading and its list. */
export const isPicture = (context: PageContext, at: number): boolean =>
  /^\s{0,3}(?:mapa|galeria|zdjecia?|foto|fot\.)(?!\p{L})/u.test(context.byBlock[at]?.[0]?.folded ?? '');

/** `kock` above `MIASTO KOCK`: what stands in a picture's place, in the letters of its file's name, and says what the heading below says. */
export function isPictureName({ page, reading }: PageContext, at: number): boolean {
  const { start, end, kind } = page.blocks[at] ?? { start: 0, end: 0, kind: null };
  const below = page.blocks[at + 1];
  const name = reading.folded.slice(start, end).trim().replace(/[_-]/gu, ' ');
  if (kind !== 'paragraph' || below?.kind !== 'heading' || !/^[a-z][a-z ]{2,30}$/u.test(name)) return false;
  const told = reading.folded.slice(below.start, below.end).trim();
  return /^\p{Ll}/u.test(page.text.slice(start, end).trim()) && (told === name || told.endsWith(` ${name}`));
}

/** `www.zwiazek.pl`, `tel. 81 …`, `biuro@zwiazek.pl` as a line of its own between the entries of a list. */
export function isAddress({ page }: PageContext, at: number): boolean {
  const { start, end, kind } = page.blocks[at] ?? { start: 0, end: 0, kind: null };
  return (
    kind === 'paragraph' &&
    end - start <= SHORT &&
    /^\s{0,3}(?:(?:strona|adres|e-?mail|tel\.?|www)\s{0,2}:?\s{1,3})?(?:https?:\/\/|www\.|[\w.-]{2,40}@|\+?\d[\d\s-]{6,16}$)\S{0,60}\s{0,3}$/iu.test(
      page.text.slice(start, end),
    )
  );
}
