import { fold } from '../../../polish/fold.ts';
import { isTown } from '../../../polish/places/is-town.ts';
import { VOIVODESHIP_ADJECTIVES } from '../../../polish/places/voivodeship-adjectives.ts';
import type { PageContext } from '../../context.ts';
import { isNameRun } from './category-lines.ts';

const LAND = new RegExp(
  String.raw`^[\s•*–-]{0,4}(?:(?:we?|ze?)\s{1,3})?(?:(?:(?:woj\.|wojewodztw(?:o|ie|a))\s{0,3})?${VOIVODESHIP_ADJECTIVES}(?:ie?m?|iego)|(?:powia(?:t|tu|cie)|pow\.)\s{1,3}\p{L}{3,20}(?:-\p{L}{3,20})?(?:sk|ck|dzk)(?:i|iego|im))\s{0,3}(?::|[–—-](?=\s))\s{1,3}(?=\S)`,
  'u',
);
const OFFICE =
  /^\s{0,3}(?:(?:wice)?(?:marszalek|starosta|prezydent|burmistrz|prezes|przewodnicz)|wojt|wojewoda|urzad|starostwo|sejmik|zarzad|biuro|siedziba|delegat|adres)/u;

/**
 * `woj. śląskie: Ustroń, Wisła (od 2001 r.)`, `województwo śląskie – Ustroń, Wisła` as a line of a list of members: how many characters say where those lie whom it
 * names; 0 for any other line. Traps: `Województwo Śląskie – członek od 2004 r.`, `powiat sandomierski – starosta Jan Kos`, members themselves.
 */
export function landLead(folded: string, printed: string): number {
  const lead = LAND.exec(folded)?.[0].length ?? 0;
  if (lead === 0) return 0;
  const [first = ''] = printed.split('\n', 1);
  return listsNames(first.slice(lead)) ? lead : 0;
}

/** Whether a line names those who lie somewhere. Trap: `Marszałek Jan Kos, Katowice`, `Urząd Marszałkowski, Opole`, of the voivodeship itself. */
export function listsNames(line: string): boolean {
  if (OFFICE.test(fold(line))) return false;
  const names = line
    .replace(/\s{0,2}\([^()]{3,40}\)/gu, '')
    .replace(/[;,.]\s{0,3}$/u, '')
    .replace(/(?<![\p{L}-])(?:gmina|miasto(?:\si\sgmina)?|powiat)\s(?=\p{Lu})/giu, '')
    .trim();
  return isNameRun(names, true) || isTown(names);
}

/** Lines of a block of which every one has such a lead: what each of them lists; empty where one has none, or there is but one line. */
export function landLines({ page, reading }: PageContext, at: number): readonly { from: number; to: number }[] {
  const block = page.blocks[at];
  if (block === undefined) return [];
  const found: { from: number; to: number }[] = [];
  let start = block.start;
  for (const line of page.text.slice(block.start, block.end).split('\n')) {
    const lead = landLead(reading.folded.slice(start, start + line.length), line);
    if (lead === 0) return [];
    found.push({ from: start + lead, to: start + line.length });
    start += line.length + 1;
  }
  return found.length > 1 ? found : [];
}
