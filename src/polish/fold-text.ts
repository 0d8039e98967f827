import { fold, foldUnit } from './fold.ts';

/** Reused from text to text: to make and clear it anew would cost more than to fill it. */
let units = new Uint16Array(1 << 15);
let bytes = Buffer.from(units.buffer);

/** Whether the machine keeps the low byte of a number first, as UTF-16LE does. */
const LOW_FIRST = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** `fold` for a whole page: the same letters, made in one go. */
export function foldText(text: string): string {
  const { length } = text;
  if (!LOW_FIRST) return fold(text);
  if (units.length < length) {
    units = new Uint16Array(length * 2);
    bytes = Buffer.from(units.buffer);
  }
  for (let i = 0; i < length; i++) units[i] = foldUnit(text.charCodeAt(i));
  return bytes.toString('utf16le', 0, length * 2);
}
