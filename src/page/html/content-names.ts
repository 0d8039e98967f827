import { nameWords } from '../omit/name-words.ts';
import { type ElementNode, given } from './node.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Names that mean the main column, in Polish and English. */
const CONTENT = set(
  'content contents maincontent main-content main-column maincolumn tresc trescstrony tresc_strony srodek strona_srodek artykul article articlebody article-body post entry entry-content item-page itempage pagecontent page-content contentbox node-content region-content journal-content-article news_container art-content main glowna centrum center kolumna-glowna wpis aktualnosc single-post post-content',
);

/** Names that mean the heading of an article or of an item. */
const TITLE = set(
  'title tytul tyt tytulartykulu naglowek ph3 headline heading contentheading componentheading entry-title header-title page-title news-title newstitle articletitle article-title article-header page-header',
);

/** Names that mean the lines between the heading and the text. */
const LEAD = set('lead zajawka abstract wstep subtitle podtytul excerpt intro introtext');

const CONTAINERS = set('div section td table article');

/** Whether an element is the page's main container by its tag, role or name. */
export function isNamedContent(element: ElementNode): boolean {
  if (element.name === 'main' || element.name === 'article' || given(element, 'role') === 'main') return true;
  return CONTAINERS.has(element.name) && nameWords(element).some((word) => CONTENT.has(word));
}

export function isNamedTitle(element: ElementNode): boolean {
  return nameWords(element).some((word) => TITLE.has(word));
}

export function isNamedLead(element: ElementNode): boolean {
  return nameWords(element).some((word) => LEAD.has(word));
}
