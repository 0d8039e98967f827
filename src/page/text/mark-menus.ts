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

/** Marks runs of short lines above the page's text that name a site's sections, where a line of its own (the title) follows them. */
export function markMenus(lines: readonly Line[], marks: Marks): void {
  let run: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (marks.has(index)) continue;
    if (isProse(line.text)) return;
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
