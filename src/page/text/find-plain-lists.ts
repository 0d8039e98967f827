import { endsSentence, isContact, isLabelled, isProse } from './shape.ts';
import type { Draft } from './to-raw-blocks.ts';

const MAX_ITEM = 160;
const MAX_TERM = 80;
/** As many headings in a row, with nothing below them, are a list. */
const MIN_HEADINGS = 4;

/** A day of a month, in words or in numbers. Traps: `9.00 otwarcie`, `4.50 zł`. */
const DAY =
  /(?<!\d)\d{1,2}(?:\s(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrze[śs]nia|pa[źz]dziernika|listopada|grudnia|(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})(?=[\s,;(]|$))|\.(?:0[1-9]|1[0-2])(?:\.|(?![\d:]|\s?(?:zł|km|m|%)(?!\p{L}))))/u;

const words = ({ unit }: Draft): string => unit.lines.map(({ text }) => text).join(' ');
const endsInColon = (draft: Draft): boolean => draft.kind === 'paragraph' && /:$/.test(words(draft));

/** A short line that could be one entry of a list printed without bullets: a name, a name with its address. */
function isEntry(draft: Draft): boolean {
  if (draft.kind !== 'paragraph' && draft.kind !== 'heading') return false;
  const text = words(draft);
  if (text.length > MAX_ITEM || isProse(text) || endsSentence(text) || /:$/.test(text) || isLabelled(text))
    return false;
  return /^[\p{Lu}\p{N}„"«]/u.test(text) || isContact(text);
}

const asItem = (draft: Draft, intro: number): Draft => ({ ...draft, kind: 'list_item', level: 1, intro });
const asDefinition = (draft: Draft, intro: number): Draft => ({ ...draft, kind: 'definition', level: 0, intro });

/** Entries directly below the colon, up to the next blank line. */
function linesBelow(drafts: readonly Draft[], from: number): readonly Draft[] {
  const below: Draft[] = [];
  for (const draft of drafts.slice(from)) {
    if (!isEntry(draft)) break;
    below.push(draft);
    if (draft.unit.gapAfter) break;
  }
  return below;
}

/** Entries that blank lines part from the colon and from each other; a last one with running text below it is that text's heading. */
function groupsBelow(drafts: readonly Draft[], from: number): readonly Draft[] {
  const below: Draft[] = [];
  for (const draft of drafts.slice(from)) {
    if (!isEntry(draft)) break;
    below.push(draft);
  }
  const last = below.at(-1);
  return last?.kind === 'heading' && drafts[from + below.length] !== undefined ? below.slice(0, -1) : below;
}

/** Lines of one group are one item: the name, and below it its address. */
function mergeGroups(below: readonly Draft[], intro: number): Draft[] {
  const items: Draft[] = [];
  for (const draft of below) {
    const last = items.at(-1);
    if (last && !draft.unit.gapBefore) items[items.length - 1] = { ...last, end: draft.end };
    else items.push(asItem(draft, intro));
  }
  return items;
}

/** What the entries below the colon at `colon` are, and the colon's own kind; null where they are nothing. */
function readBelow(
  drafts: readonly Draft[],
  colon: number,
): { readonly kind: Draft['kind']; readonly below: readonly Draft[]; readonly count: number } | null {
  const draft = drafts[colon];
  if (!draft) return null;
  if (draft.unit.gapAfter) {
    const below = groupsBelow(drafts, colon + 1);
    // `Lipowo – 3 lutego` / `Dębiny – 4 lutego`: lines that each have a day are an entry each.
    const dated = below.length > 1 && below.every((entry) => DAY.test(words(entry)));
    const items = dated ? below.map((entry) => asItem(entry, colon)) : mergeGroups(below, colon);
    return items.length >= 2 ? { kind: draft.kind, below: items, count: below.length } : null;
  }
  const below = linesBelow(drafts, colon + 1);
  // `Rok założenia:` / `1996`; `Siedziba:` / name / street / town. Trap: `Sobota:` / `9.00 otwarcie`.
  const hours = below.every((entry) => HOUR.test(words(entry)));
  const address = below.some((entry) => isContact(words(entry)) || /^\d/.test(words(entry)));
  if (!hours && words(draft).length <= MAX_TERM && (below.length === 1 || (below.length > 1 && address))) {
    return { kind: 'term', below: below.map((entry) => asDefinition(entry, colon)), count: below.length };
  }
  const items = below.map((entry) => asItem(entry, colon));
  return items.length >= (hours ? 1 : 2) ? { kind: draft.kind, below: items, count: below.length } : null;
}

/** `9.00 otwarcie`, `godz. 15:30 – koncert` */
const HOUR = /^(?:od\s|o\s|godz\.\s?|g\.\s?)?\d{1,2}[.:]\d\d(?!\d)/u;

/**
 * Finds lists that have no bullets: the lines below `Członkami są:`, each with a line of its own, and rows of headings that head nothing; and a label
 * with its value below it (`Rok założenia:` / `1996`), which are a term and its definition.
 */
export function findPlainLists(drafts: readonly Draft[]): readonly Draft[] {
  const found = [...drafts];
  for (let index = 0; index < found.length; index++) {
    const draft = found[index];
    const read = draft && endsInColon(draft) ? readBelow(found, index) : null;
    if (!draft || !read) continue;
    found.splice(index, read.count + 1, { ...draft, kind: read.kind }, ...read.below);
    index += read.below.length;
  }
  return demoteHeadings(found);
}

/** Four headings in a row: the first heads a list of the others; the last stays a heading if it has text below it. */
function demoteHeadings(drafts: readonly Draft[]): readonly Draft[] {
  const found = [...drafts];
  for (let from = 0; from < found.length; from++) {
    if (found[from]?.kind !== 'heading') continue;
    let to = from + 1;
    while (found[to]?.kind === 'heading') to++;
    const last = found[to] === undefined ? to : to - 1;
    const items = found.slice(from + 1, last).map((draft) => asItem(draft, from));
    if (to - from >= MIN_HEADINGS) found.splice(from + 1, items.length, ...items);
    from = to - 1;
  }
  return found;
}
