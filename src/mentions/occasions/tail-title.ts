import { endsName } from '../../polish/occasions/stop-words.ts';
import { LOWER } from '../../polish/tokens.ts';
import { foldedAt, gluedToNext, isMark, isNumber, isWord, rawAt } from '../token-view.ts';
import { type Quoted, readQuoted } from './quoted.ts';
import { push, type Tail } from './tail.ts';

/** Takes the title: `„…”` straight after, or after `pn.`, `pt.`, `pod nazwą`, `pod hasłem`, `z cyklu`, `nt.`, `zatytułowane`; after `pn.` and `pt.` also without marks. */
export function takeTitle(tail: Tail): void {
  const { reading, segment } = tail;
  if (/^(?:online|stacjonarnie)$/.test(foldedAt(reading, tail.last))) push(tail, tail.last);
  const lead = tail.last;
  let at = afterLead(tail);
  if (at < segment.last && isMark(reading, at, ':')) at += 1;
  // `„IV Przegląd Pieśni" połączony z „Nocą Kupały"`: the mark behind the name closes what was opened before it.
  if (lead === at && (isMark(reading, at, '"') || isMark(reading, at, "'")) && isQuotedName(tail)) return;
  const first = readQuoted(reading, segment, at);
  const found = first === null ? null : (titleWithin(tail, first.last) ?? first);
  if (found === null) {
    if (/^p[nt]$/.test(foldedAt(reading, lead))) takeBareTitle(tail, at);
    return;
  }
  tail.quoted = found.text;
  tail.words.push(`„${found.text}”`);
  tail.last = found.last;
  tail.proper = true;
}

/** `seminarium z cyklu „Woda w mieście” pod tytułem „Retencja”`: behind what the row of them is called, what this one is. */
function titleWithin(tail: Tail, last: number): Quoted | null {
  const { reading, segment } = tail;
  if (!/^(?:cyklu|ramach)$/.test(foldedAt(reading, tail.last + 1)) && foldedAt(reading, tail.last) !== 'cyklu')
    return null;
  const at = afterLead({ ...tail, last });
  return at === last ? null : readQuoted(reading, segment, at);
}

/** Tokens before a noun in which a quotation may have been opened: straight marks do not say which they are, so some more of them are counted. */
const QUOTED_BEFORE = 200;

/** Whether a quotation that is open stands before the noun. */
function isQuotedName({ reading, segment, noun }: Tail): boolean {
  let open = false;
  for (let at = Math.max(segment.first, noun - QUOTED_BEFORE); at < noun; at++) {
    if (
      isMark(reading, at, '„') ||
      (isMark(reading, at, ',') && isMark(reading, at + 1, ',') && gluedToNext(reading, at))
    )
      open = true;
    else if (isMark(reading, at, '”')) open = false;
    else if (isMark(reading, at, '"') || isMark(reading, at, "'")) open = !open;
  }
  return open;
}

/** The token after the words that lead to a title, or the next one. */
function afterLead(tail: Tail): number {
  const { reading, last: at } = tail;
  // `konferencja, pod tytułem „Rzeki”, przypadnie`
  if (
    isMark(reading, at, ',') &&
    foldedAt(reading, at + 1) === 'pod' &&
    /^(?:nazw|hasl|tytul)/.test(foldedAt(reading, at + 2))
  )
    return at + 3;
  const lead = foldedAt(reading, at);
  const next = foldedAt(reading, at + 1);
  if (lead === 'pn' || lead === 'pt') return at + (isMark(reading, at + 1, '.') ? 2 : 1);
  // `p.n.`, `p.t.`
  if (lead === 'p' && isMark(reading, at + 1, '.') && /^[nt]$/.test(foldedAt(reading, at + 2))) return at + 4;
  if (lead === 'pod' && /^(?:nazw|hasl|tytul|tyt)/.test(next)) return at + 2;
  if ((lead === 'z' && next === 'cyklu') || (lead === 'na' && next === 'temat')) return at + 2;
  if (lead === 'nt' || lead === 'dot') return at + (isMark(reading, at + 1, '.') ? 2 : 1);
  // `Debata z udziałem samorządów „Kto podpisze umowę?”`
  if (/^ze?$/.test(lead) && next === 'udzialem' && PEOPLE.test(foldedAt(reading, at + 2))) return at + 3;
  if (lead === 'o' && /^(?:nazwie|tytule|tematyce)$/.test(next)) return at + 2;
  if (/^zatytulowan/.test(lead) || lead === 'cyklu') return at + 1;
  return isMark(reading, at, '-') || isMark(reading, at, ':') ? at + 1 : at;
}

/** Who comes to an occasion that is called something. Trap: `z udziałem zespołów „Rosa” i „Mgła”`, who are called so. */
const PEOPLE =
  /^(?:samorzad|mieszkanc|ekspert|uczni|przedsiebiorc|senior|rodzic|burmistrz|wojt|naukowc|specjalist|praktyk|kandydat|prelegent|polityk|urbanist)ow$|^(?:radnych|mlodziezy|dzieci|gosci|nauczycieli|przedstawicieli|uczonych)$/;

const LONGEST_BARE = 14;

/** `Konferencja pt. Woda w mieście` up to a mark or the segment's end; where a clause goes on instead, no title can be told. */
function takeBareTitle(tail: Tail, from: number): void {
  const { reading, segment } = tail;
  if (from >= segment.last || !isWord(reading, from) || reading.tokens.shapes[from] === LOWER) return;
  let at = from;
  while (at < segment.last && at - from < LONGEST_BARE && (isWord(reading, at) || isInner(tail, at))) {
    const folded = foldedAt(reading, at);
    if (
      folded.length > 3 &&
      reading.tokens.shapes[at] === LOWER &&
      /^(?:odb|zosta|rozpocz|ktor)/.test(folded) &&
      endsName(folded)
    )
      break;
    at++;
  }
  const closed =
    at >= segment.last ||
    isWord(reading, at) ||
    ['.', ',', '(', '!', '?', ';'].some((mark) => isMark(reading, at, mark));
  if (!closed || isNumber(reading, at) || at - from >= LONGEST_BARE) return;
  const title = reading.text
    .slice(reading.tokens.starts[from] as number, reading.tokens.ends[at - 1] as number)
    .replace(/\s+/gu, ' ');
  tail.words.push(`${rawAt(reading, tail.last)}.`, title);
  tail.quoted = title;
  tail.last = at;
  tail.proper = true;
}

/** A hyphen within a word: `Pucka-Zdroju`. */
function isInner(tail: Tail, at: number): boolean {
  return isMark(tail.reading, at, '-') && gluedToNext(tail.reading, at) && gluedToNext(tail.reading, at - 1);
}
