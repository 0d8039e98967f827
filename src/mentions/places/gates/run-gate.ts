import { homographOf } from '../../../polish/places/homographs.ts';
import { foldedAt, isMark, rawAt } from '../../token-view.ts';
import { isCapitalised, matchName } from '../match-name.ts';
import type { Subject } from '../subject.ts';
import { isWeekday } from './address-gate.ts';

/** So many towns in a row are a list of towns, whatever else each may be. */
const LEAST = 4;
/** Items that are looked at on each side. */
const REACH = 6;
/** What a name that is neither word nor surname says for the others; a common word (`Koło`, `Brzeg`) says a third of it, a surname nothing. */
const SURE = 3;

interface Item {
  readonly first: number;
  readonly last: number;
}

/** The town in the nominative at token `at`, as the gazetteer prints it; null where there is none. */
function townAt({ reading, from, limit }: Subject, at: number): Item | null {
  if (at < from || at >= limit || !isCapitalised(reading, at) || isWeekday(foldedAt(reading, at))) return null;
  const match = matchName(reading, at, limit);
  const [best] = match?.readings ?? [];
  if (match === null || best === undefined || best.entry.country !== 'PL' || best.entry.type === 'region') return null;
  const words = Array.from({ length: match.last - at }, (_, step) => rawAt(reading, at + step));
  return best.nominative === words.join(' ') || best.nominative === words.join('')
    ? { first: at, last: match.last }
    : null;
}

/** Behind `Koło`: `, `, ` i `, `, oraz`, or the end of its line. */
function nextStart({ reading, limit }: Subject, last: number): number | null {
  if (last >= limit) return null;
  let at = last;
  if (isMark(reading, at, ',') || isMark(reading, at, ';')) at++;
  if (/^(?:i|oraz)$/.test(foldedAt(reading, at))) at++;
  const broken = reading.text.slice(reading.tokens.ends[last - 1], reading.tokens.starts[at]).includes('\n');
  return at > last || broken ? at : null;
}

/**
 * `Kłodzko, Nysa, Koło i Piła`, one under the other or parted by commas: of four towns in the nominative with nothing between them each is one, though a
 * common word too. Traps: `Piątek, Sobota`; `Lis, Rak, Kowal i Kot`, surnames; `Góra, Koło`, two that may be anything.
 */
export function isInRunOfTowns(subject: Subject): boolean {
  const own = townAt(subject, subject.match.first);
  if (own === null || own.last !== subject.match.last) return false;
  const run = [own];
  for (let next = nextStart(subject, own.last); next !== null && run.length <= REACH; ) {
    const town = townAt(subject, next);
    if (town === null) break;
    run.push(town);
    next = nextStart(subject, town.last);
  }
  for (let [opens] = run; opens !== undefined && run.length <= 2 * REACH; [opens] = run) {
    const before = townBefore(subject, opens.first);
    if (before === null) break;
    run.unshift(before);
  }
  return run.length >= LEAST && run.reduce((sum, one) => sum + weightOf(subject, one), 0) >= SURE;
}

/** The town that ends right before the mark, `i` or line's end before token `at`. */
function townBefore(subject: Subject, at: number): Item | null {
  for (let first = at - 1; first >= Math.max(subject.from, at - LONGEST); first--) {
    const town = townAt(subject, first);
    if (town !== null && nextStart(subject, town.last) === at) return town;
  }
  return null;
}

/** Tokens of a name and of what parts it from the next. */
const LONGEST = 6;

function weightOf({ reading }: Subject, { first, last }: Item): number {
  if (last - first > 1) return SURE;
  const { word, adjective, person } = homographOf(rawAt(reading, first));
  return person || adjective ? 0 : word ? 1 : SURE;
}
