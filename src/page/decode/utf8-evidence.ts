/** How far bytes read as UTF-8: well-formed sequences of two bytes and more, and bytes that belong to none. */
export interface Utf8Evidence {
  readonly wellFormed: number;
  readonly broken: number;
}

/** Counts the sequences of `bytes` that are UTF-8 beyond ASCII, and the bytes that break it. */
export function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  let wellFormed = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] as number;
    if (lead < 0x80) continue;
    const length = sequenceLength(lead);
    if (length > 1 && continues(bytes, i + 1, length - 1)) {
      wellFormed++;
      i += length - 1;
    } else broken++;
  }
  return { wellFormed, broken };
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 1;
}

function continues(bytes: Uint8Array, from: number, count: number): boolean {
  if (from + count > bytes.length) return false;
  for (let i = from; i < from + count; i++) if (((bytes[i] as number) & 0xc0) !== 0x80) return false;
  return true;
}
