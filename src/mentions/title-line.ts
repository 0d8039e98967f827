import { LOWER } from '../polish/tokens.ts';
import type { Reading, Segment } from './reading.ts';
import { foldedAt, isMark, isNumber, isWord } from './token-view.ts';

const LONGEST_TITLE = 70;
/** The line below a title is the longer one by so much; lines broken by width are of one length. */
const LONGER = 1.4;
/** What no line of its own ends with: `Wójt Gminy` / `Kozłowo ogłasza …`, `Zapraszamy na` / `Dni Kutna`. */
const OPEN_END =
  /^(?:[aiouwz]|we|ze|na|do|od|po|za|przez|dla|przy|pod|nad|oraz|lub|czy|im|ul|nr|pt|sw|ks|dr|gminy|gmina|gmin|miasta|miasto|rady|rada|powiatu|urzedu|urzad|wojta|wojt|burmistrz\p{L}{0,2}|prezydent\p{L}{0,2}|zwiazku|zwiazek|stowarzyszeni[ae]|konferencj[ai]|forum|festiwal\p{L}{0,2}|kongres\p{L}{0,2}|zjazd\p{L}{0,2}|dni|dnia|swiet[oa])$/u;

/**
 * Where the second line of a block begins whose first is the title of what follows: `Znamy zwycięzców` / `Finał konkursu zgromadził w Grójcu …`; the segment's
 * first token where there is none. Traps: a sentence broken by width, whose lines are of one length; an address or a list, which has no full stop.
 */
export function titleLine(reading: Reading, segment: Segment): number {
  const { text, tokens } = reading;
  if (reading.wrapped) return segment.first;
  const start = tokens.starts[segment.first] as number;
  const end = text.indexOf('\n', start);
  if (end < 0 || end - start > LONGEST_TITLE || end >= segment.end) return segment.first;
  const below = text.slice(end + 1, segment.end);
  const line = below.split('\n', 1)[0] ?? '';
  if (line.length < (end - start) * LONGER || !/\p{Ll}[.!?](?:\s|$)/u.test(below)) return segment.first;
  let next = segment.first;
  while (next < segment.last && (tokens.starts[next] as number) < end) next++;
  const last = next - 1;
  if (next >= segment.last || last <= segment.first || !isWord(reading, next)) return segment.first;
  const parted = tokens.shapes[next] !== LOWER && tokens.shapes[segment.first] !== LOWER;
  const closed = isWord(reading, last) && !OPEN_END.test(foldedAt(reading, last));
  return parted && (closed || isMark(reading, last, '”')) && !isNumber(reading, segment.first) ? next : segment.first;
}
