import type { OmittedReason } from '../../model/page.ts';
import type { ElementNode } from '../html/node.ts';
import { CONTROL, SILENT } from '../html/tags.ts';
import { isCalendar } from './is-calendar.ts';
import { isHidden } from './is-hidden.ts';
import { type Measures, NOTHING } from './measure.ts';
import { namedReason } from './named-reason.ts';

/** Elements left out as a whole, each with its reason, and how much unlinked text every other element keeps. */
export interface Marked {
  readonly omitted: ReadonlyMap<ElementNode, OmittedReason>;
  readonly weights: ReadonlyMap<ElementNode, number>;
}

/** An element may be left out for a `sure` name while it holds less than this part of the page's unlinked text, for a `likely` one less than that. */
const SURE_SHARE = 0.6;
const LIKELY_SHARE = 0.3;
const METADATA_LENGTH = 700;

/** Marks by tag, role, name and structure what is no statement of the page. `forced` are the reasons a page reader knows better. */
export function markOmitted(
  root: ElementNode,
  measures: Measures,
  forced: ReadonlyMap<ElementNode, OmittedReason | null>,
): Marked {
  const omitted = new Map<ElementNode, OmittedReason>();
  const weights = new Map<ElementNode, number>();
  const whole = plainText(root, measures);
  const visit = (element: ElementNode, inArticle: boolean): number => {
    if (SILENT.has(element.name) || CONTROL.has(element.name)) return 0;
    const known = forced.get(element);
    const reason = known === undefined ? reasonOf(element, measures, whole, inArticle) : known;
    if (reason !== null) {
      omitted.set(element, reason);
      return 0;
    }
    const within = inArticle || ARTICLE.has(element.name) || element.attributes.get('role') === 'main';
    const { text, linked } = measures.get(element) ?? NOTHING;
    let weight = text - linked;
    let inner = 0;
    let kept = 0;
    for (const child of element.children) {
      if (child.type === 'text') continue;
      inner += plainText(child, measures);
      kept += visit(child, within);
    }
    weight += kept - inner;
    weights.set(element, weight);
    return weight;
  };
  visit(root, false);
  return { omitted, weights };
}

const ARTICLE = new Set(['article', 'main']);
const NEVER = new Set([
  '#root',
  'html',
  'body',
  'h1',
  'main',
  'b',
  'strong',
  'i',
  'em',
  'font',
  'sup',
  'sub',
  'br',
  'thead',
  'tbody',
]);

function plainText(element: ElementNode, measures: Measures): number {
  const { text, linked } = measures.get(element) ?? NOTHING;
  return text - linked;
}

function reasonOf(element: ElementNode, measures: Measures, whole: number, inArticle: boolean): OmittedReason | null {
  if (NEVER.has(element.name)) return null;
  const plain = plainText(element, measures);
  const share = whole === 0 ? 0 : plain / whole;
  if (isHidden(element)) return share < SURE_SHARE ? 'hidden' : null;
  const byTag = tagReason(element, share, inArticle);
  if (byTag !== null) return byTag;
  if (element.name === 'table' && isCalendar(element)) return 'calendar';
  const named = namedReason(element);
  if (named === null) return null;
  if (!named.sure && HEADINGS.has(element.name)) return null;
  if (named.reason === 'metadata') return plain < METADATA_LENGTH ? (named.sure ? 'metadata' : null) : null;
  if (named.reason === 'banner' && !named.sure && inArticle) return null;
  if (named.reason === 'partners' && plain > 120) return null;
  return share < (named.sure ? SURE_SHARE : LIKELY_SHARE) ? named.reason : null;
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function tagReason(element: ElementNode, share: number, inArticle: boolean): OmittedReason | null {
  switch (element.name) {
    case 'nav':
      return 'menu';
    case 'aside':
      return share < SURE_SHARE ? 'teaser' : null;
    case 'footer':
      return share < LIKELY_SHARE ? 'footer' : null;
    case 'header':
      return !inArticle && share < LIKELY_SHARE ? 'banner' : null;
    case 'form':
      return share < 0.1 ? 'form' : null;
    default:
      return null;
  }
}
