import { fold } from '../../polish/fold.ts';
import type { Line, Marks } from './lines.ts';
import { isHeadingLike, isProse } from './shape.ts';

/** Entries that a municipal site's menu has; two of them make a run of short lines a menu. Trap: a run of names of communes. */
const ENTRY =
  /^(?:strona glowna|aktualnosci|o (?:nas|gminie|miescie|powiecie|stowarzyszeniu|zwiazku)|kontakt|urzad(?: (?:gminy|miasta|miejski))?|rada (?:gminy|miejska|miasta)|samorzad|gmina|miasto|powiat|turystyka|kultura|sport|edukacja|oswiata|galeria|multimedia|do pobrania|dokumenty|wladze|statut|projekty|dla (?:mieszkanca|mieszkancow|turysty|biznesu|inwestora|mediow)|bip|przetargi|ogloszenia|zamowienia publiczne|wydarzenia|czlonkowie|e-urzad|rodo|partnerzy|linki|historia)$/;
const MIN_RUN = 4;
const MIN_ENTRIES = 2;
const MAX_LINE = 40;

const isShort = ({ text }: Line): boolean => text.length <= MAX_LINE && isHeadingLike(text) && !/\d/.test(text);

/** `Aktualności   Statut   Członkowie   Galeria`: a row of sections, parted by wide blanks. Trap: the head of a table, whose rows follow at once. */
const ROW = /^\S{2,24}(?:\s\S{1,24}){0,2}(?:(?:\s{2,20}|\t)\S{2,24}(?:\s\S{1,24}){0,2}){2,9}$/u;

function isMenuRow(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || next?.gapBefore !== true || /\d/.test(line.text) || !ROW.test(line.text)) return false;
  const cells = line.text.split(/\s{2,20}|\t/u);
  return (
    cells.length >= MIN_CELLS &&
    cells.every((cell) => /^\p{Lu}/u.test(cell)) &&
    cells.some((cell) => ENTRY.test(fold(cell)))
  );
}
const MIN_CELLS = 3;

/** Marks rows and runs of short lines above the page's text that name a site's sections, where a line of its own (the title) follows them. */
export function markMenus(lines: readonly Line[], marks: Marks): void {
  let run: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (marks.has(index)) continue;
    if (isProse(line.text)) return;
    if (isMenuRow(lines, index)) marks.set(index, 'menu');
    const goesOn = run.length > 0 && !line.gapBefore;
    if (!goesOn) closeRun(lines, marks, run, line);
    if (!goesOn) run = [];
    if (isShort(line)) run.push(index);
    else run = [];
  }
}

function closeRun(lines: readonly Line[], marks: Marks, run: readonly number[], next: Line): void {
  const entries = run.filter((index) => ENTRY.test(fold(lines[index]?.text ?? '')));
  if (run.length < MIN_RUN || entries.length < MIN_ENTRIES || !isHeadingLike(next.text)) return;
  for (const index of run) marks.set(index, 'menu');
}
