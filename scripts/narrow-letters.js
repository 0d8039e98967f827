// `\p{L}` in a pattern names some 680 ranges of letters, most of them of scripts in which no page is written that kronika reads, and the engine lays out
// each of them each time it stands there: all patterns take 45 MB of machine code a thread. The letters of the Latin, Greek and Cyrillic scripts are 23
// ranges; of 600 pages read by two threads it saves a sixth of the CPU time and 50 MB. Sources and tests keep `\p{L}`.
import { parse } from 'acorn';

/** Blocks of the basic plane that hold the three scripts, `[first, last]`. Other letters (`א`, `中`, `𝐙`) count as none. */
const BLOCKS = [
  [0x0000, 0x052f],
  [0x1e00, 0x1eff],
];

/** The inside of a class of letters, as ranges of escapes: `A-Z`, `a-z` … */
function rangesOf(property) {
  const unit = (code) => (code < 0x80 ? String.fromCharCode(code) : `\\u${code.toString(16).padStart(4, '0')}`);
  const ranges = [];
  for (const [first, last] of BLOCKS) {
    let from = null;
    for (let code = first; code <= last + 1; code++) {
      const inside = code <= last && property.test(String.fromCharCode(code));
      if (inside) from ??= code;
      else if (from !== null) {
        ranges.push(from === code - 1 ? unit(from) : `${unit(from)}-${unit(code - 1)}`);
        from = null;
      }
    }
  }
  return ranges.join('');
}
const LETTERS = rangesOf(/\p{L}/u);

/**
 * A pattern's source with its `\p{L}` and `\P{L}` as ranges. `slashes` is how a backslash is written in it: `\`, or `\\` in a string.
 * A `\P{L}` beside other things in a class stays.
 */
export function narrowPattern(source, slashes) {
  const letters = LETTERS.replaceAll('\\', slashes);
  let inClass = false;
  const pieces = slashes === '\\' ? /\\(?:([pP])\{L\}|.)|[[\]]/g : /\\\\(?:([pP])\{L\}|.)|\\.|[[\]]/g;
  return source.replace(pieces, (piece, property) => {
    if (piece === '[' || piece === ']') {
      inClass = piece === '[';
      return piece;
    }
    if (property === undefined || (property === 'P' && inClass)) return piece;
    if (inClass) return letters;
    return `[${property === 'P' ? '^' : ''}${letters}]`;
  });
}

/** A module's code with the letters of its patterns, and of the strings that patterns are made of, as ranges. */
export function narrowLetters(code) {
  if (!/p\{L\}/i.test(code)) return code;
  let narrowed = '';
  let end = 0;
  const onToken = (token) => {
    const raw = code.slice(token.start, token.end);
    if (!['regexp', 'string', 'template'].includes(token.type.label) || !/\\[pP]\{L\}/.test(raw)) return;
    narrowed += code.slice(end, token.start) + narrowPattern(raw, /\\\\[pP]\{L\}/.test(raw) ? '\\\\' : '\\');
    end = token.end;
  };
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken });
  return narrowed + code.slice(end);
}
