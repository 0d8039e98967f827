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
