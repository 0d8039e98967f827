/** Undoes a `Content-Transfer-Encoding`; `body` has one character a byte. What it does not know is taken as it is. */
export function decodeTransfer(body: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64');
    case 'quoted-printable':
      return Buffer.from(decodeQuoted(body), 'latin1');
    default:
      return Buffer.from(body, 'latin1');
  }
}

/** `=B3` is a byte, `=` at the end of a line joins it to the next; any other `=` is itself. */
function decodeQuoted(body: string): string {
  return body
    .replace(/=[ \t]{0,80}\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
