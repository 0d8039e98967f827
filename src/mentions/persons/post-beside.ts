import { postNominative, postsOf } from '../../polish/people/posts.ts';
import { LOWER } from '../../polish/tokens.ts';
import type { Reading } from '../reading.ts';
import { foldedAt, gluedToNext, isMark, isWord, rawAt, wordAt } from '../token-view.ts';
import type { NameAt } from './name-at.ts';

/** A post's tokens `[first, last)` and its label in the nominative. */
export interface PostBeside {
  readonly first: number;
  readonly last: number;
  readonly label: string;
}

const LONGEST = 12;
/** Titles between a post and a name: `dr`, `prof.`, `inż.`, `pan`, `Pani`. */
const TITLE_WORD =
  /^(?:pan|pani|pana|panu|panem|dr|prof|mgr|inz|hab|ks|gen|plk|mjr|kpt|bryg|mlodszy|st|nadbryg|lek|med|red|adw)$/;

/**
 * The post that stands right before a name (`wójt gminy Budry Jan Kowalski`, `dyrektorem biura, dr. Janem Kowalskim`), or null. It begins with a
 * post's noun, holds no comma, verb or other name, and ends at the name; the leftmost noun counts (`zastępca prezydenta Wejherowa`).
 */
export function postBefore(reading: Reading, name: NameAt, from: number): PostBeside | null {
  let end = name.first;
  while (end - 1 >= from && isTitle(reading, end - 1)) end--;
  if (isMark(reading, end - 1, ',') || isMark(reading, end - 1, '-')) end--;
  let start = -1;
  for (let i = end - 1; i >= Math.max(from, end - LONGEST); i--) {
    if (!belongsToPost(reading, i)) break;
    if (postsOf(wordAt(reading, i)).length > 0) start = i;
  }
  if (start < 0) return null;
  const deputy = deputyStart(reading, start, from);
  if (deputy < start) return labelOf(reading, deputy, end);
  return agreesWithName(reading, start, name) ? labelOf(reading, start, end) : null;
}

/** `Z-ca Skarbnika`, `zast. wójta`: the short word for a deputy, without which the post would be the superior's. */
function deputyStart(reading: Reading, at: number, from: number): number {
  if (at - 3 >= from && foldedAt(reading, at - 1) === 'ca' && foldedAt(reading, at - 3) === 'z') return at - 3;
  const short = isMark(reading, at - 1, '.') ? at - 2 : at - 1;
  return short >= from && /^(?:zast|zca|zc|wice|vice|pom)$/.test(foldedAt(reading, short)) ? short : at;
}

/** `doradca prezydenta Jan Kowalski` is no president: the post has the name's case, or the nominative that women's posts keep (`z wójt Anną Nowak`). */
function agreesWithName(reading: Reading, at: number, name: NameAt): boolean {
  return postsOf(wordAt(reading, at)).some((post) => post.case === name.case || post.case === 'nom');
}

function isTitle(reading: Reading, at: number): boolean {
  return isMark(reading, at, '.') ? TITLE_WORD.test(foldedAt(reading, at - 1)) : TITLE_WORD.test(foldedAt(reading, at));
}

/** Words and inner marks of a label; a comma, a full stop or a verb is none. */
function belongsToPost(reading: Reading, at: number): boolean {
  if (isMark(reading, at, '-')) return gluedToNext(reading, at) || gluedToNext(reading, at - 1);
  if (isMark(reading, at, '.')) return /^(?:ds|m|st|im|ul|sw)$/.test(foldedAt(reading, at - 1));
  if ('„”"'.includes(rawAt(reading, at)) && rawAt(reading, at) !== '') return true;
  if (!isWord(reading, at)) return false;
  return !STOPS.test(foldedAt(reading, at)) && !isVerb(reading, at);
}

const STOPS =
  /^(?:oraz|a|ale|ze|z|ktory|ktora|jest|byl|byla|to|jak|przez|dla|takze|rowniez|m|in|jako|wraz|przy|od|po|nasz|nasza)$/;

/** Lower-case verbs: `powiedział`, `otworzyła`, `mówi`, `informuje`. */
function isVerb(reading: Reading, at: number): boolean {
  if (reading.tokens.shapes[at] !== LOWER) return false;
  return (
    /(?:[aieyu]l|[aieyu]la|[aieyu]lo|[aieyu]li|uje|uja|ala|owal|mowi|robi|ma|sa)$/.test(foldedAt(reading, at)) &&
    foldedAt(reading, at).length > 1
  );
}

/**
 * The post after a name: `Anna Kos, zastępca prezydenta Opola, która …`, `Jan Kowalski – wójt gminy X`. It runs to the next comma, dash, full stop,
 * relative or verb.
 */
export function postAfter(reading: Reading, name: NameAt, end: number): PostBeside | null {
  let first = name.last;
  if (isMark(reading, first, ',') || isMark(reading, first, '-') || isMark(reading, first, '(')) first++;
  else return null;
  if (first >= end || postsOf(wordAt(reading, first)).length === 0) return null;
  let last = first + 1;
  while (last < end && last < first + LONGEST && continuesPost(reading, last)) last++;
  while (last > first + 1 && (!isWord(reading, last - 1) || /^(?:w|i|na|do|we)$/.test(foldedAt(reading, last - 1))))
    last--;
  return agreesWithName(reading, first, name) ? labelOf(reading, first, last) : null;
}

function continuesPost(reading: Reading, at: number): boolean {
  if (reading.text.slice(reading.tokens.ends[at - 1], reading.tokens.starts[at]).includes('\n')) return false;
  if (isMark(reading, at, '-')) return gluedToNext(reading, at) && gluedToNext(reading, at - 1);
  return belongsToPost(reading, at);
}

function labelOf(reading: Reading, first: number, last: number): PostBeside | null {
  const printed = reading.text.slice(reading.tokens.starts[first], reading.tokens.ends[last - 1]).replace(/\s+/gu, ' ');
  const label = postNominative(printed.trim().split(' '));
  return label === '' ? null : { first, last, label };
}
