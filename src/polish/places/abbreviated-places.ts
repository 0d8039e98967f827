import { fold } from '../fold.ts';
import { facet } from '../words.ts';
import { type FoundForm, prominence } from './find-places.ts';
import { readingsFrom } from './form-index.ts';
import { formKey } from './form-key.ts';

/** What the shortened second words of town names stand for; one of a single full word (`Gd.`) only with its full stop. */
const SHORTENED: Readonly<Record<string, readonly string[]>> = {
  wlkp: ['wielkopolsk'],
  wielk: ['wielkopolsk'],
  maz: ['mazowieck'],
  gd: ['gdansk'],
  gdan: ['gdansk'],
  sl: ['slask'],
  slas: ['slask'],
  kuj: ['kujawsk'],
  lodz: ['lodzk'],
  podl: ['podlask'],
  pom: ['pomorsk'],
  lub: ['lubelsk', 'lubusk'],
  lubel: ['lubelsk'],
  gorn: ['gornicz'],
  kraj: ['krajensk'],
  tryb: ['trybunalsk'],
  swiet: ['swietokrzysk'],
  war: ['warminsk'],
  sand: ['sandomiersk'],
  opol: ['opolsk'],
  kam: ['kamienn'],
  zebrz: ['zebrzydowsk'],
  zdr: ['zdroj'],
};
/** These stand without a full stop too. */
const FREE = new Set(['wlkp']);

/** Whether a word may be the shortened second word of a town's name. */
export const isShortening = facet(({ folded }) => Object.hasOwn(SHORTENED, folded));

/** `Gorzowie` + `Wlkp`, `Starogard` + `Gd` (`stopped`: a full stop follows): readings of the whole name, likeliest first; empty for other words. */
export function abbreviatedPlaces(first: string, second: string, stopped: boolean): readonly FoundForm[] {
  const short = fold(second);
  const stems = Object.hasOwn(SHORTENED, short) ? SHORTENED[short] : undefined;
  if (stems === undefined || !(stopped || FREE.has(short))) return [];
  const head = `${formKey(first)} `;
  const found: FoundForm[] = [];
  for (const stem of stems) {
    for (const reading of readingsFrom(head + stem)) found.push({ ...reading, lettersKept: true });
  }
  return found.sort((a, b) => prominence(b) - prominence(a));
}
