import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** The most bytes that a page may have, inflated: large enough for a saved page with its pictures in it, small enough to hold. */
export const MOST_BYTES = 64 * 1024 * 1024;

export type Inflated =
  | { readonly bytes: Uint8Array /** It ends before its end. */; readonly cut: boolean }
  | { readonly code: string; readonly message: string };

const LIMIT = { maxOutputLength: MOST_BYTES };

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Inflates a gzip file of any number of members, a truncated one as far as it goes; never to more than `MOST_BYTES`. Never throws. */
export function gunzip(bytes: Uint8Array): Inflated {
  try {
    return { bytes: gunzipSync(bytes, LIMIT), cut: false };
  } catch (error) {
    return codeOf(error) === 'Z_BUF_ERROR' ? gunzipCut(bytes) : faultOf(error);
  }
}

function gunzipCut(bytes: Uint8Array): Inflated {
  try {
    return { bytes: gunzipSync(bytes, { ...LIMIT, finishFlush: constants.Z_SYNC_FLUSH }), cut: true };
  } catch (error) {
    return faultOf(error);
  }
}

/** Undoes a `Content-Encoding`; gzip shows by its first bytes and is left to the reading of the page. Bytes that are not so encoded stay as they are. */
export function decodeContent(bytes: Uint8Array, encoding: string): Inflated {
  const ways = { br: [brotliDecompressSync], deflate: [inflateSync, inflateRawSync] }[encoding] ?? [];
  for (const inflate of ways) {
    try {
      return { bytes: inflate(bytes, LIMIT), cut: false };
    } catch (error) {
      if (isTooLarge(error)) return faultOf(error);
    }
  }
  return { bytes, cut: false };
}

function faultOf(error: unknown): Inflated {
  if (isTooLarge(error)) {
    return { code: 'too-large', message: `It inflates to more than ${MOST_BYTES / 1024 / 1024} MiB` };
  }
  return {
    code: 'damaged-file',
    message: `The gzip file is damaged (${error instanceof Error ? error.message : error})`,
  };
}

function isTooLarge(error: unknown): boolean {
  return codeOf(error) === 'ERR_BUFFER_TOO_LARGE';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
