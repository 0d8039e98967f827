import { fold } from '../../polish/fold.ts';
import { attribute, type ElementNode } from '../html/node.ts';

const CAMEL = /([a-z0-9])([A-Z])/g;
const QUALIFIED = /^(?:no|not|non|hidden|visible|hide|show|has|have|with|without|is|js|d|page-with|layout)[-_]/i;
const EDGES = /[^a-z0-9]+/;

/** `card-header`: the head of a card, not of the page. */
const OF_CARD = /^card-(?:header|head|top)$/i;

/** Page builders call every piece of a page a widget: `elementor-widget-text-editor`, `so-panel widget`; Drupal's lists are views: `views-row`. What they add (`nav-menu`) still tells. */
const BUILT = /^(?:elementor-(?:widget|element)|panel-widget-style|views(?=-))(?:-|$)/i;
/** WordPress numbers its pictures: `<div id="attachment_931" class="wp-caption">`, `<figcaption id="caption-attachment-931" class="wp-caption-text">`. Trap: `attachment` over files. */
const PICTURE = /^(?:caption-)?attachment[-_]\d{1,9}$/i;
const CAPTION = /(?:^|\s)wp-caption(?:-text)?(?:\s|$)/;
const BUILT_PANEL = /(?:^|\s)so-panel(?:\s|$)/;

/** The class names and id of an element, whole and folded, and their words: `MenuLeft` → `menuleft`, `menu`, `left`. */
export function nameWords(element: ElementNode): readonly string[] {
  element.words ??= wordsOf(element);
  return element.words;
}

const NO_WORDS: readonly string[] = [];

function wordsOf(element: ElementNode): readonly string[] {
  // `<pm-polecane>`: an element of a site's own is named by what it holds.
  const own = element.name.includes('-') ? element.name : '';
  if (element.attributes === null && own === '') return NO_WORDS;
  const printed = `${own} ${attribute(element, 'id')} ${attribute(element, 'class')}`.trim();
  if (printed === '' || printed.length > 2000) return NO_WORDS;
  const known = CACHE.get(printed);
  if (known !== undefined) return known;
  const words = split(printed);
  if (CACHE.size > 4000) CACHE.clear();
  CACHE.set(printed, words);
  return words;
}

/** Names repeat within a page and over the pages of a site. */
const CACHE = new Map<string, string[]>();

function split(printed: string): string[] {
  const words = new Set<string>();
  const caption = CAPTION.test(printed);
  for (const token of printed.split(/\s+/)) {
    const name = token.replace(BUILT, '');
    // `md:hidden`, `hover:menu`: a utility class says how it looks, not what it is.
    if (name === '' || name.includes(':') || (caption && PICTURE.test(name))) continue;
    words.add(fold(name));
    // `no-print`, `hidden-xs`, `with-sidebar` say when it shows or what stands beside it.
    if (QUALIFIED.test(name) || OF_CARD.test(name)) continue;
    for (const word of fold(name.replace(CAMEL, '$1-$2')).split(EDGES)) {
      if (word.length > 1) words.add(word.replace(/(?<!\d)\d+$/, ''));
    }
  }
  words.delete('');
  if (BUILT_PANEL.test(printed)) words.delete('widget');
  return [...words];
}
