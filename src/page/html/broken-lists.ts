import { fold } from '../../polish/fold.ts';
import { isMetadataLine } from '../publication/metadata-line.ts';
import { isContact, isLabelled, isProse } from '../text/shape.ts';
import { isTimed, type RunLine } from './split-lines.ts';

const LONGEST = 160;

/**
 * `Członkami są:<br>Gmina A<br>Gmina B`: the lines below a colon, up to an empty one, are the items of a list whose bullets are line breaks. `announced`: a
 * colon ends what stands above the first line. Traps: a sentence wrapped by hand, an address, `Termin: …` and `Miejsce: …`, the hours of a programme.
 */
export function listBrokenLines(lines: readonly RunLine[], announced: boolean): readonly RunLine[] {
  const found: RunLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const opens = at === 0 ? announced : lines[at - 1]?.text.endsWith(':') === true;
    const group = opens || lines[at]?.gap === true || at === 0 ? groupAt(lines, at) : [];
    const entries = group.flatMap(({ text }) => text.split('\n'));
    if (group.length > 0 && (opens || areRows(entries)) && areEntries(group, entries)) {
      found.push(...entries.map((text) => ({ text, item: true, gap: false })));
      at += group.length;
    } else {
      const line = lines[at];
      if (line !== undefined) found.push(line);
      at++;
    }
  }
  return found;
}

/** `Konin – od 2004 r.` / `Turek – od 1999 r.` / `Koło – od 2010 r.`: three or more of the same parts are rows though no colon announces them. */
function areRows(entries: readonly string[]): boolean {
  const parts = entries.map((entry) => entry.split(/\s[–—-]\s/u).length);
  return (
    entries.length >= 3 &&
    (parts[0] ?? 1) > 1 &&
    parts.every((count) => count === parts[0]) &&
    entries.every((entry) => entry.length < 90)
  );
}

/** The lines from `from` on that no empty line parts. */
function groupAt(lines: readonly RunLine[], from: number): readonly RunLine[] {
  let to = from + 1;
  while (to < lines.length && lines[to]?.gap === false) to++;
  return lines.slice(from, to);
}

function areEntries(group: readonly RunLine[], entries: readonly string[]): boolean {
  if (entries.length < 2 || group.some(({ item }) => item)) return false;
  const separated = entries.slice(0, -1).every((entry) => /[,;]$/.test(entry));
  return entries.every(
    (entry) =>
      entry.length <= LONGEST &&
      (separated || /^[\p{Lu}\p{N}„"«]/u.test(entry)) &&
      !OPEN.test(fold(entry)) &&
      !/[:!?…]$/.test(entry) &&
      !isProse(entry) &&
      !isContact(entry) &&
      !isLabelled(entry) &&
      !isTimed(entry) &&
      !isMetadataLine(entry),
  );
}

/** `Rada Gminy wraz z`: a line that ends so goes on in the next one. */
const OPEN =
  /(?:^|\s)(?:[aiouwz]|na|do|od|po|ze|we|za|przez|dla|przy|oraz|lub|czy|ktor\w{1,3}|im|ul|nr|pt|pn|sw)\.?$|[–-]$/u;
