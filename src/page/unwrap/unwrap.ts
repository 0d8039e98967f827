import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Origin } from '../origin.ts';
import { gunzip, isGzip } from './inflate.ts';
import { isMhtml, readMhtml } from './read-mhtml.ts';

/** A file without what it was packed in, or why it could not be unpacked. */
export type Unwrapped =
  | {
      readonly kind: 'page';
      readonly bytes: Uint8Array;
      /** The name it had before it was packed. */
      readonly path: string;
      readonly origin: Origin | null;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly kind: 'fault'; readonly code: string; readonly message: string };

/** Takes a page out of gzip and out of an MHTML file, known by their content; other bytes come back as they are. Never throws. */
export function unwrap(bytes: Uint8Array, path: string): Unwrapped {
  if (!isGzip(bytes)) return unwrapMhtml(bytes, path, []);
  const inflated = gunzip(bytes);
  if ('code' in inflated) return { kind: 'fault', ...inflated };
  return unwrapMhtml(inflated.bytes, path.replace(/\.gz$/i, ''), inflated.cut ? [CUT] : []);
}

function unwrapMhtml(bytes: Uint8Array, path: string, diagnostics: readonly Diagnostic[]): Unwrapped {
  if (!isMhtml(bytes, path)) return { kind: 'page', bytes, path, origin: null, diagnostics };
  const saved = readMhtml(bytes);
  if (saved === null) return { kind: 'fault', code: 'no-page', message: 'The saved page has no HTML part' };
  const cut = saved.cut && diagnostics.length === 0 ? [CUT] : [];
  return { kind: 'page', bytes: saved.bytes, path, origin: saved.origin, diagnostics: [...diagnostics, ...cut] };
}

const CUT: Diagnostic = {
  code: 'cut-short',
  severity: 'warning',
  message: 'The file ends before its end; what there is was read',
  start: null,
  end: null,
};
