import { NumberList } from './number-list.ts';
import { placesOf } from './places-of.ts';
import { textNumber } from './text-number.ts';

/** Whole numbers up to here are told apart by a double. */
const EXACT = 2 ** 53;

/**
 * The items, ascending, under each key that several of them have, in no order that means anything. Keys are told apart by 32 bits, so that one list may
 * hold those of two: who asks has to compare what is in it. Of a million items with five keys each it takes forty megabytes; a map of
 * the keys themselves took ten times that.
 */
export function* sharing(size: number, keysOf: (item: number) => Iterable<string>): Generator<readonly number[]> {
  const held = new NumberList();
  const keys = Math.floor(EXACT / Math.max(1, size));
  for (let item = 0; item < size; item++) {
    // Key and item in one number, which is sorted by the key first.
    for (const key of keysOf(item)) held.push((textNumber(key) % keys) * size + item);
  }
  let under = -1;
  let items: number[] = [];
  for (const number of held.all.sort()) {
    const [key, item] = [Math.floor(number / size), number % size];
    if (key === under) {
      // Two keys of one item may have the same bits.
      if (item !== items.at(-1)) items.push(item);
      continue;
    }
    if (items.length > 1) yield items;
    under = key;
    items = [item];
  }
  if (items.length > 1) yield items;
}

/** The places, ascending, of each text that stands several times in a list. */
export function* equalTexts(texts: readonly string[]): Generator<readonly number[]> {
  for (const places of sharing(texts.length, (place) => [texts[place] as string])) {
    const byText = new Map<string, number[]>();
    for (const place of places) {
      const text = texts[place] as string;
      byText.set(text, [...(byText.get(text) ?? []), place]);
    }
    for (const equal of byText.values()) if (equal.length > 1) yield equal;
  }
}

/** Every two items that share a key, once, the lower first, in the order of the lower. */
export function* pairsSharing(
  size: number,
  keysOf: (item: number) => Iterable<string>,
): Generator<readonly [number, number]> {
  const listed = new NumberList();
  /** Where the list ends that a place of `listed` is in. */
  const ends = new NumberList();
  for (const items of sharing(size, keysOf)) {
    const end = listed.length + items.length;
    for (const item of items) {
      listed.push(item);
      ends.push(end);
    }
  }
  const [items, endOf] = [listed.all, ends.all];
  const { begins, places } = placesOf(size, items);
  for (let first = 0; first < size; first++) {
    const own = places.subarray(begins[first], begins[first + 1]);
    if (own.length === 0) continue;
    const met = new Set<number>();
    for (const place of own) {
      for (let next = place + 1; next < (endOf[place] as number); next++) met.add(items[next] as number);
    }
    for (const second of met) yield [first, second];
  }
}
