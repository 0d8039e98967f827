/** Widths of letters in a common sans-serif face, in hundredths of the font size. */
const NARROW = new Set("iljtfrI.,;:!'|()[] –-/„”");
const WIDE = new Set('mwMWOGQ@%—');

/** About how wide a text is where nothing can be measured; the same everywhere. Rather too wide than too narrow. */
export function approximateWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text) hundredths += widthOf(letter);
  return (hundredths / 100) * size;
}

function widthOf(letter: string): number {
  if (NARROW.has(letter)) return 34;
  if (WIDE.has(letter)) return 90;
  return letter === letter.toLowerCase() ? 58 : 70;
}

/**
 * Text cut after a word to fit a width, with an ellipsis; empty where not even its first word fits. Words stay whole: who speaks to the computer says
 * what stands there.
 */
export function fitText(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const words = text.split(' ');
  let [low, high] = [0, words.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(cutAfter(words, middle)) <= width) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : cutAfter(words, low);
}

/** The first words with an ellipsis in place of the rest. */
function cutAfter(words: readonly string[], count: number): string {
  const kept = words
    .slice(0, count)
    .join(' ')
    .replace(/(?<![\s,;:–-])[\s,;:–-]+$/u, '');
  return `${kept}\u00a0…`;
}

/** Text in at most two lines of a width, the second cut; a first word that is wider than that stands as it is. */
export function wrapText(text: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(text) <= width) return [text];
  const words = text.split(' ');
  let count = 1;
  while (count < words.length && measure(words.slice(0, count + 1).join(' ')) <= width) count++;
  if (count === words.length) return [text];
  const rest = words.slice(count).join(' ');
  const second = fitText(rest, width, measure);
  return [words.slice(0, count).join(' '), second === '' ? cutAfter(words.slice(count), 1) : second];
}
