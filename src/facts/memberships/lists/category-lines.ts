import { fold } from '../../../polish/fold.ts';
import type { PageContext } from '../../context.ts';
import { looksLikeEntry } from './items.ts';

const CATEGORY =
  /^\s{0,3}(?:(?:[ivx]{1,4}|\d{1,2})[.)]?\s{1,3})?(?:sektor\s{1,3}\p{L}{6,14}|(?:jednostki\s{1,3})?samorzad(?:y|owcy|u)?(?:\s{1,3}(?:lokalne|terytorialn\p{L}{1,3}))?|przedsiebiorcy|przedsiebiorstwa|firmy|biznes|hotele(?:\s{1,3}i\s{1,3}\p{L}{5,16})?|gestorzy(?:\s[^.;:]{3,40})?|branza(?:\s{1,3}\p{L}{6,14})?|partnerzy\s{1,3}(?:spoleczni|gospodarczy|publiczni|prywatni|samorzadowi)|organizacje\s{1,3}i\s{1,3}instytucje|stowarzyszenia(?:\s{1,3}i\s{1,3}fundacje)?|fundacje|organizacje(?:\s{1,3}(?:pozarzadowe|spoleczne|turystyczne))?|instytucje(?:\s{1,3}(?:kultury|publiczne|i\s{1,3}organizacje))?|gminy|miasta|powiaty|wojewodztwa|uczelnie|szkoly|biblioteki|parafie|nadlesnictwa|osoby\s{1,3}(?:fizyczne|prawne)|mieszkancy|podmioty\s{1,3}\p{L}{6,14}|inn[ei]|pozostal[ei]|czlonkowie\s{1,3}\p{L}{5,14}|(?:w\s{1,3})?(?:wojewodztw(?:o|ie)|woj\.)\s{1,3}\p{L}{6,20}(?:-\p{L}{6,20})?|powiat\s{1,3}\p{L}{4,20}(?:sk|ck|dzk)i)\s{0,3}:?\s{0,3}$/u;

/** `Samorządy`, `Przedsiębiorcy`: a line that only says which kind the next ones are. */
export function isCategory(context: PageContext, at: number): boolean {
  const folded = (context.byBlock[at] ?? []).map((one) => one.folded).join(' ');
  return CATEGORY.test(folded);
}

/** `Samorządy`, `Sektor społeczny`: whether a column's head only says a kind of members. */
export const isCategoryName = (header: string): boolean => CATEGORY.test(fold(header));

/** `Białystok, Bydgoszcz, Gdańsk` and nothing else; below a category also two, and longer names (`Hotel „Pod Jodłą” w Wysowej, Bank Spółdzielczy w Jaśle`). */
export function isNameRun(line: string, below = false): boolean {
  const names = line
    .trim()
    .replace(/(?<!\p{Lu}|o)\.$/u, '')
    .split(/[,;]\s|\s(?:i|oraz|\||•|·)\s/u);
  return (
    names.length >= (below ? 2 : 3) &&
    names.every((name) => /^\s?[\p{Lu}„"]/u.test(name) && name.trim().split(/\s+/u).length <= (below ? 9 : 4)) &&
    names.every((name) => looksLikeEntry(name)) &&
    !(below ? /[:!?]\s|(?<!\p{Lu}|o)\.\s|\d{3}|@/u : /[.:!?]\s|\d/u).test(line)
  );
}

/** A line of names below a line that says their kind. */
export function isRunBelowCategory(context: PageContext, at: number): boolean {
  const block = context.page.blocks[at];
  if ((block?.kind !== 'paragraph' && block?.kind !== 'definition') || !isCategory(context, at - 1)) return false;
  const text = context.page.text.slice(block.start, block.end);
  return !text.includes('\n') && isNameRun(text, true);
}
