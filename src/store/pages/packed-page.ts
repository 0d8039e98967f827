import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { DICTIONARY } from './dictionary.ts';

/** A claim as it is stored, both parts JSON: what its record says, and its evidence. */
export interface PackedClaim {
  readonly record: string;
  readonly sources: string;
}

/**
 * What a page states and its text, compressed together, for what is stated stands in the text: a line a claim, an empty line, the text.
 * JSON has neither tabs nor line breaks of its own. `dictionary`: what the compressor is given before the page, and needs again to open it.
 */
export function packPage(text: string, claims: readonly PackedClaim[], dictionary: Buffer = DICTIONARY): Buffer {
  const lines = claims.map(({ record, sources }) => `${record}\t${sources}\n`);
  return deflateRawSync(`${lines.join('')}\n${text}`, { dictionary });
}

export function packedText(body: Buffer, dictionary: Buffer = DICTIONARY): string {
  const page = unpacked(body, dictionary);
  return page.toString('utf8', endOfClaims(page) + 1);
}

/** In the order in which they were packed. */
export function packedClaims(body: Buffer, dictionary: Buffer = DICTIONARY): PackedClaim[] {
  const page = unpacked(body, dictionary);
  const end = endOfClaims(page);
  if (end === 0) return [];
  const lines = page.toString('utf8', 0, end - 1).split('\n');
  return lines.map((line) => {
    const at = line.indexOf('\t');
    return { record: line.slice(0, at), sources: line.slice(at + 1) };
  });
}

/** All that was packed, in UTF-8. */
export function unpacked(body: Buffer, dictionary: Buffer): Buffer {
  return inflateRawSync(body, { dictionary });
}

/** Where the empty line stands. */
function endOfClaims(page: Buffer): number {
  return page[0] === NEWLINE ? 0 : page.indexOf('\n\n') + 1;
}

const NEWLINE = 10;
