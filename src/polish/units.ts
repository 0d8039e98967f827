/** Whether the machine keeps the low byte of a number first, as UTF-16LE does. */
const LOW_FIRST = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Reused from text to text: to make and clear it anew would cost more than to fill it. */
let units = new Uint16Array(1 << 15);
let bytes = Buffer.from(units.buffer);

/** The UTF-16 units of a text, until the next text is asked about: to read each from the text costs several times as much. What follows them is rubbish. */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  if (units.length < length) {
    units = new Uint16Array(length * 2);
    bytes = Buffer.from(units.buffer);
  }
  if (LOW_FIRST) bytes.write(text, 0, 'utf16le');
  else for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** The text of the first units that `unitsOf` gave last, as they have been changed. */
export function textOfUnits(length: number): string {
  if (LOW_FIRST) return bytes.toString('utf16le', 0, length * 2);
  let text = '';
  for (let i = 0; i < length; i++) text += String.fromCharCode(units[i] as number);
  return text;
}
