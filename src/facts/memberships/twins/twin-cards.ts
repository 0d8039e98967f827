import { placeNominative } from '../../../polish/places/place-nominative.ts';
import type { PageContext } from '../../context.ts';
import { isTwinLine } from './twin-lines.ts';

/** A line that opens a card of a twin town. */
export const isCardHead = (context: PageContext, at: number): boolean =>
  isTownAbroad(context, at) || isTwinLine(context, at) || isLabelledCard(context, at);

/** `Turnov` and below it `Kraj: Czechy`: a card whose labels tell of its head. Trap: `Kontakt`, and below it `Kraj: Polska`. */
export function isLabelledCard(context: PageContext, at: number): boolean {
  const { blocks, text } = context.page;
  const [own, below] = [blocks[at], blocks[at + 1]];
  if (own?.kind !== 'paragraph' || below?.kind !== 'paragraph') return false;
  return (
    /^\s{0,2}(?:kraj|panstwo)\s{0,2}:\s/u.test(context.reading.folded.slice(below.start, below.end)) &&
    !/^\s{0,2}(?:kraj|panstwo)\s{0,2}:\s{1,3}polska/u.test(context.reading.folded.slice(below.start, below.end)) &&
    /^\p{Lu}[\p{L}\p{M}'’.-]{1,24}(?:\s\p{L}[\p{L}\p{M}'’.-]{0,24}){0,4}\s{0,2}$/u.test(text.slice(own.start, own.end))
  );
}

/** Lines that a card of a twin town may have below its head. */
const MOST_TOLD = 5;

/** `Wymieniamy: chóry` below `Tapolca (Węgry)`, where the next card's head comes after at most so many lines. Trap: the story below the last one. */
export function isInsideCard(context: PageContext, at: number): boolean {
  const stands = (step: number): boolean => {
    for (let next = at + step; Math.abs(next - at) <= MOST_TOLD; next += step) {
      const block = context.page.blocks[next];
      if (block?.kind !== 'paragraph') return false;
      if (isTownAbroad(context, next) || isLabelledCard(context, next)) return true;
    }
    return false;
  };
  return stands(-1) && stands(1);
}

/** `Villeneuve-sur-Lot – `, `Frankfurt nad Menem (`: words with capitals, joined by the small ones that towns have. */
export const TOWN_AND =
  /^\p{Lu}[\p{L}\p{M}'’.-]{1,24}(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]{1,24}|nad|pod|am|an|der|de|la|le|les|sur|im|in|di|do|del|upon|bei|ob|na)){0,4}\s{0,2}(?:\(|,\s|\s[–—-]\s)$/u;

/** A line that is a town abroad and its country, and nothing else: a card's head. */
export function isTownAbroad(context: PageContext, at: number): boolean {
  const block = context.page.blocks[at];
  const first = context.byBlock[at]?.[0];
  const country = first?.places.find((one) => one.candidates[0]?.type === 'country');
  if (block?.kind !== 'paragraph' || first === undefined || country === undefined) return false;
  return block.end - country.end <= 2 && TOWN_AND.test(first.text.slice(0, country.start - first.start));
}

/** `Szentendre` beside its flag: a settlement of another country that the gazetteer knows, and no word more. */
export function isTownAbroadAlone({ page }: PageContext, at: number): boolean {
  const block = page.blocks[at];
  const printed = block === undefined ? '' : page.text.slice(block.start, block.end).trim();
  const known = placeNominative(printed).filter(({ name }) => name === printed);
  return known.length > 0 && known.every(({ country, type }) => country !== 'PL' && type !== 'country');
}
