import type { Diagnostic } from '../../model/diagnostic.ts';
import { fold } from '../../polish/fold.ts';
import { descendants, type ElementNode } from './node.ts';
import type { Collected } from './piece.ts';
import { textOf } from './text-of.ts';

const SHORT = 700;
const BARE = 120;
const TITLES = 3;

// What waiting and checking pages say; a real page that says `Proszę czekać` beside an article is longer.
const CHALLENGE =
  /checking your browser|just a moment|enable javascript and cookies|verify(?:ing)? (?:that )?you are (?:a )?human|attention required|ddos protection|weryfikacj\w{1,2} (?:przegladarki|czy jestes)|sprawdzanie przegladarki|prosze czekac|captcha|access denied|request unsuccessful|odmowa dostepu/;

/** Says why a page gave nothing: a challenge, a shell that scripts would fill, or no content at all. */
export function emptyPage(root: ElementNode, text: string, { pieces }: Collected): Diagnostic[] {
  if (text.length >= SHORT) return [];
  const all = fold(textOf(root, 2 * SHORT));
  if (all.length < SHORT && CHALLENGE.test(all))
    return [warning('challenge-page', 'The page only asks to wait or to prove something')];
  // A list of titles has nothing but headings.
  const spoken = pieces.length >= TITLES || pieces.some((piece) => piece.kind !== 'heading');
  if (all.length < BARE && !spoken && needsScripts(root))
    return [warning('script-shell', 'The page is empty until scripts fill it')];
  return spoken ? [] : [warning('no-content', 'No text of the page itself was found')];
}

function needsScripts(root: ElementNode): boolean {
  for (const element of descendants(root)) if (element.name === 'script' || element.name === 'noscript') return true;
  return false;
}

function warning(code: string, message: string): Diagnostic {
  return { code, severity: 'warning', message, start: null, end: null };
}
