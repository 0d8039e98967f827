/** How the files begin that crawlers save under a page's name. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['PK\x03\x04', 'an archive or office document'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['\x1f\x8b', 'compressed data'],
  ['SQLite format 3\0', 'a database'],
];

const SAMPLE = 4096;

/** Why these bytes are no page at all, or null where they may be one. */
export function refusalOf(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'the file is empty';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1');
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return `not a page: ${known[1]}`;
  return looksBinary(bytes.subarray(0, SAMPLE)) ? 'not a page: binary data' : null;
}

/** Text has next to no control characters; UTF-16 has its zeros in every other place only. */
function looksBinary(sample: Uint8Array): boolean {
  if (sample[0] === 0xff && sample[1] === 0xfe) return false;
  if (sample[0] === 0xfe && sample[1] === 0xff) return false;
  const zeros = [0, 0];
  let controls = 0;
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls++;
  });
  const [even = 0, odd = 0] = zeros;
  const stray = Math.min(even, odd);
  return (stray + controls) * 50 > sample.length;
}
