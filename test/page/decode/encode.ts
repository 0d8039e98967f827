/** Writes text in an eight-bit charset, by its decoder turned round. */
export function encode(text: string, charset: 'windows-1250' | 'iso-8859-2'): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const table = new Map(
    [...new TextDecoder(charset).decode(bytes)].map((character, byte) => [character, byte] as const),
  );
  return Uint8Array.from([...text], (character) => {
    const byte = table.get(character);
    if (byte === undefined) throw new Error(`${character} is not in ${charset}`);
    return byte;
  });
}
