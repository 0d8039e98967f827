import { isAscii, isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Charset } from '../../model/page.ts';
import { type Declared, declaredCharsets } from './declared-charset.ts';
import { repairDoubleEncoded } from './double-encoded.ts';
import { decodeLegacy, type LegacyCharset, legacyEvidence } from './legacy-polish.ts';
import { repairReadAsWestern } from './read-as-western.ts';
import { utf8Evidence } from './utf8-evidence.ts';

/** Bytes as text in their true letters, without a byte-order mark, with `\n` line ends. */
export interface Decoded {
  readonly text: string;
  readonly charset: Charset;
  readonly diagnostics: readonly Diagnostic[];
}

interface Choice {
  readonly name: string;
  readonly reason: string;
  readonly text: string;
  readonly diagnostics?: readonly Diagnostic[];
}

/**
 * Decodes a page. The bytes themselves are the best witness; a declaration only decides what they leave open: that of the server
 * (`served`, a label) before those of the page. Never throws.
 */
export function decodeBytes(bytes: Uint8Array, served: string | null = null): Decoded {
  const declared = declaredCharsets(bytes, served);
  const choice = byMark(bytes) ?? byZeros(bytes) ?? asUtf8(bytes) ?? asLegacy(bytes, declared);
  const repaired = repairDoubleEncoded(choice.text);
  const western = repairReadAsWestern(repaired.text);
  const text = unifyLineEnds(western.text);
  const diagnostics: Diagnostic[] = [...(choice.diagnostics ?? [])];
  if (repaired.count > 0) {
    diagnostics.push(note('double-encoded', `${repaired.count} characters were encoded twice and are put back`));
  }
  if (western.count > 0) {
    diagnostics.push(
      note('read-as-western', `${western.count} letters were read in a western charset and are put back`),
    );
  }
  const charset: Charset = {
    name: choice.name,
    declared: declared[0] ?? null,
    reason: `${choice.reason}${declarationNote(declared, choice.name)}.`,
  };
  if (declared[0] !== undefined && declared[0] !== choice.name && choice.reason !== ASCII)
    diagnostics.push(note('charset-misdeclared', charset.reason));
  return { text, charset, diagnostics };
}

const ASCII = 'All bytes are ASCII';

function byMark(bytes: Uint8Array): Choice | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { name: 'utf-8', reason: 'It begins with the byte-order mark of UTF-8', text: decode(bytes, 'utf-8') };
  }
  const name =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  return name && { name, reason: 'It begins with a byte-order mark of UTF-16', text: decode(bytes, name) };
}

const SAMPLE = 1024;

/** UTF-16 without a mark: in markup and Latin text every other byte is zero. */
function byZeros(bytes: Uint8Array): Choice | null {
  const length = Math.min(bytes.length, SAMPLE);
  if (length < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const name =
    odd > length * 0.35 && even < length * 0.02
      ? 'utf-16le'
      : even > length * 0.35 && odd < length * 0.02
        ? 'utf-16be'
        : null;
  return name && { name, reason: 'Every other byte is zero, as in UTF-16', text: decode(bytes, name) };
}

/** One sequence cut in two (a teaser shortened by bytes) must not spoil a page that is otherwise UTF-8. */
function asUtf8(bytes: Uint8Array): Choice | null {
  if (isUtf8(bytes)) {
    const ascii = isAscii(bytes);
    return {
      name: 'utf-8',
      reason: ascii ? ASCII : 'All bytes are valid UTF-8',
      text: decode(bytes, 'utf-8'),
    };
  }
  const { wellFormed, broken } = utf8Evidence(bytes);
  if (wellFormed <= broken * 3) return null;
  const message = `${broken} bytes are not UTF-8 in a page that otherwise is`;
  return {
    name: 'utf-8',
    reason: `${wellFormed} sequences are valid UTF-8 and ${broken} bytes are not`,
    text: decode(bytes, 'utf-8'),
    diagnostics: [note('broken-sequence', message)],
  };
}

function asLegacy(bytes: Uint8Array, declared: Declared): Choice {
  const { windows, iso } = legacyEvidence(bytes);
  const name = chooseLegacy(windows, iso, declared);
  const seen =
    windows === iso ? 'No letter tells the charsets apart' : `${Math.max(windows, iso)} letters fit only ${name}`;
  return { name, reason: `Not UTF-8; ${seen}`, text: decodeLegacy(bytes, name) };
}

function chooseLegacy(windows: number, iso: number, declared: Declared): LegacyCharset {
  if (windows !== iso) return windows > iso ? 'windows-1250' : 'iso-8859-2';
  return declared.includes('iso-8859-2') && !declared.includes('windows-1250') ? 'iso-8859-2' : 'windows-1250';
}

const UTF_8 = new TextDecoder('utf-8');

function decode(bytes: Uint8Array, name: string): string {
  return (name === 'utf-8' ? UTF_8 : new TextDecoder(name)).decode(bytes);
}

function unifyLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function declarationNote(declared: Declared, name: string): string {
  if (declared.length === 0) return '; nothing is declared';
  if (declared.length > 1) return `; ${declared.join(' and ')} are declared`;
  return declared[0] === name ? ', as declared' : `, though ${declared[0]} is declared`;
}

function note(code: string, message: string): Diagnostic {
  return { code, severity: 'info', message, start: null, end: null };
}
