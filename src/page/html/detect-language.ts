import { fold } from '../../polish/fold.ts';

/** Small words that Polish prose cannot do without and its neighbours do not share. */
const POLISH = new Set('i w z na do sie nie jest oraz dla przez od ze po r nr za przy ul roku dnia'.split(' '));
const SAMPLE = 20_000;
const ENOUGH = 20;

/** `pl` where the words are Polish, whatever `lang` says (it is often the template's); else the declared language, or null. */
export function detectLanguage(text: string, declared: string | null): string | null {
  const words = fold(text.slice(0, SAMPLE)).match(/[a-z]+/g) ?? [];
  const known = words.filter((word) => POLISH.has(word)).length;
  if (words.length >= ENOUGH && known / words.length > 0.06) return 'pl';
  return declared?.trim().toLowerCase().split(/[-_]/)[0] || null;
}
