import { decodeBytes } from '../../src/page/decode/decode-bytes.ts';
import { CHARSETS, DECLARATIONS, declare, encodeAs } from '../../test/support/charsets.ts';
import type { Share } from './score-set.ts';

const LEAST = 300;
const STEP = 25;
const POLISH = /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/g;
/** Marks that ISO-8859-2 does not have, as pages in it write them. */
const OTHERS = /(?![ąćęłńóśźżĄĆĘŁŃÓŚŹŻ§°])\P{ASCII}/gu;

/** Pieces of `texts` with at least 300 Polish letters each, written in every charset and declared rightly, wrongly, twice, misleadingly and not at all: how many are read as written. */
export function scoreCharsets(texts: readonly string[]): Share {
  let right = 0;
  let of = 0;
  for (const piece of piecesOf(texts.join('\n'))) {
    for (const charset of CHARSETS) {
      for (const declaration of DECLARATIONS) {
        const html = `<html><head>${declare(declaration, charset)}</head><body><p>${piece}</p></body></html>`;
        of++;
        if (decodeBytes(encodeAs(html, charset)).text === html) right++;
      }
    }
  }
  return { right, of };
}

/** Each begins 25 Polish letters behind the one before. */
function* piecesOf(text: string): Generator<string> {
  const plain = text.replace(/\r\n?/g, '\n').replace(OTHERS, (character) => `&#${character.codePointAt(0)};`);
  const letters = [...plain.matchAll(POLISH)].map(({ index }) => index);
  for (let first = 0; first + LEAST < letters.length; first += STEP) {
    yield plain.slice(letters[first], letters[first + LEAST]);
  }
}
