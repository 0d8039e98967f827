import type { OmittedReason } from '../../model/page.ts';
import { isNamedContent } from '../html/content-names.ts';
import { listsParties } from '../html/lists-parties.ts';
import { metadataLines } from '../html/metadata-lines.ts';
import { descendants, type ElementNode, given, isUnread } from '../html/node.ts';
import { textOf } from '../html/text-of.ts';
import { isSiteWord, isUnitName } from '../html/unit-name.ts';
import { isMetadataLine } from '../publication/metadata-line.ts';
import { readLabels } from '../publication/read-labels.ts';
import { readStamp } from '../publication/read-stamp.ts';
import { isCalendar } from './is-calendar.ts';
import { isEventDay, isOfEvent } from './is-event-day.ts';
import { isHidden } from './is-hidden.ts';
import { loggedChanges } from './logged-changes.ts';
import { inkIn, type Measures, plainIn } from './measure.ts';
import { nameWords } from './name-words.ts';
import { namedReason } from './named-reason.ts';

/** Elements left out as a whole, each with its reason, and how much unlinked text every other element keeps, by its `order`. */
export interface Marked {
  readonly omitted: ReadonlyMap<ElementNode, OmittedReason>;
  readonly weights: Int32Array;
}

/** The unlinked text that an element keeps; 0 where it is left out itself. */
export function weightOf({ order }: ElementNode, { weights }: Marked): number {
  return weights[order] ?? 0;
}

/** The elements below `root` that are read, in document order: all but those left out, unless for being publication data. */
export function readElements(root: ElementNode, { omitted }: Marked): readonly ElementNode[] {
  const found: ElementNode[] = [];
  for (let i = root.order; i <= root.last; i++) {
    const element = root.page[i];
    if (element === undefined) break;
    const reason = omitted.get(element);
    if (isUnread(element) || (reason !== undefined && reason !== 'metadata')) i = element.last;
    else found.push(element);
  }
  return found;
}

/** An element may be left out for a `sure` name while it holds less than this part of the page's unlinked text, for a `likely` one less than that. */
const SURE_SHARE = 0.6;
const LIKELY_SHARE = 0.3;
const METADATA_LENGTH = 700;
const DATELINE_LENGTH = 120;

/** Marks by tag, role, name and structure what is no statement of the page. `forced` are the reasons a page reader knows better. */
export function markOmitted(
  root: ElementNode,
  measures: Measures,
  forced: ReadonlyMap<ElementNode, OmittedReason | null>,
): Marked {
  const omitted = new Map<ElementNode, OmittedReason>();
  const weights = new Int32Array(root.page.length);
  const whole = plainIn(root, measures);
  const visit = (element: ElementNode, inArticle: boolean): number => {
    if (isUnread(element)) return 0;
    const known = forced.get(element);
    const reason = known === undefined ? reasonOf(element, measures, whole, inArticle) : known;
    if (reason !== null) {
      omitted.set(element, reason);
      return 0;
    }
    // What keeps its name of a calendar is the page's list of events.
    const within = inArticle || isNamedContent(element) || namedReason(element)?.reason === 'calendar';
    let weight = plainIn(element, measures);
    let inner = 0;
    let kept = 0;
    for (const child of element.children) {
      if (child.type === 'text') continue;
      inner += plainIn(child, measures);
      kept += visit(child, within);
    }
    weight += kept - inner;
    weights[element.order] = weight;
    return weight;
  };
  visit(root, false);
  return { omitted, weights };
}

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

function reasonOf(element: ElementNode, measures: Measures, whole: number, inArticle: boolean): OmittedReason | null {
  if (NEVER.has(element.name)) return null;
  const plain = plainIn(element, measures);
  const share = whole === 0 ? 0 : plain / whole;
  if (isHidden(element)) return share < SURE_SHARE ? 'hidden' : null;
  const byTag = tagReason(element, { measures, share, inArticle });
  if (byTag !== null) return byTag;
  if (element.name === 'table') {
    if (isCalendar(element)) return 'calendar';
    if (loggedChanges(element).length > 0) return 'change-register';
  }
  const named = namedReason(element);
  if (named === null) return null;
  if (!named.sure && (HEADINGS.has(element.name) || (INLINE.has(element.name) && named.reason !== 'metadata')))
    return null;
  if (named.reason === 'metadata') return isMetadata(element, plain, named.sure) ? 'metadata' : null;
  if (named.reason === 'footer' && plain < METADATA_LENGTH && tellsEntry(element)) return 'metadata';
  if (named.reason === 'banner' && !named.sure && (inArticle || hasOwnHeading(element))) return null;
  if (named.reason === 'calendar' && (inArticle ? listsEvents(element) : share >= LIKELY_SHARE && listsDays(element)))
    return null;
  // `event-location` says where, not where on the site.
  if (named.reason === 'breadcrumb' && !named.sure && isOfEvent(element)) return null;
  // `section#historia` over `Poprzednie edycje`; trap: `Historia zmian`.
  if (named.reason === 'change-register' && !named.sure && hasOwnHeading(element, OF_CHANGES)) return null;
  if (named.reason === 'partners' && (plain > 120 || listsParties(element))) return null;
  // `wcag-link` is said of any link: the tools themselves are a few words.
  if (SMALL.has(named.reason) && inkIn(element, measures) > SMALL_LENGTH) return null;
  // `#main_bottom_left` around `[role=main]`: names of the layout are not names of what is in it.
  if (!named.sure && holdsMain(element)) return null;
  return share < (named.sure ? SURE_SHARE : LIKELY_SHARE) ? named.reason : null;
}

function holdsMain(element: ElementNode): boolean {
  for (const inner of descendants(element)) if (inner.name === 'main' || given(inner, 'role') === 'main') return true;
  return false;
}

/** `calendar-list__event-row` within the content: names under headings, not a month's sheet. */
function listsEvents(element: ElementNode): boolean {
  let named = false;
  for (const inner of descendants(element)) {
    if (inner.name === 'table') return false;
    if (HEADINGS.has(inner.name)) named = true;
  }
  return named;
}

/** The list view of a calendar that fills its page: rows below days in words, as `fc-list` prints them. Trap: a month's sheet, a list beside an article. */
function listsDays(element: ElementNode): boolean {
  for (const inner of descendants(element)) if (nameWords(inner).some((word) => LIST_VIEW.test(word))) return true;
  return false;
}

const LIST_VIEW = /^fc-list(?:-|$|\w*view)/;

const SMALL = new Set<OmittedReason>(['accessibility', 'counter']);
const SMALL_LENGTH = 150;
/** Words of an inline element's class mostly say how it looks. */
const INLINE = new Set(['a', 'span', 'em', 'label', 'time', 'abbr', 'u']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** `div.date` may hold the date of an event: only a bare stamp or labelled lines are the page's own data. */
function isMetadata(element: ElementNode, plain: number, sure: boolean): boolean {
  if (sure) return plain < METADATA_LENGTH;
  // `<a><span class="date">3 maja</span> …</a>`: all of a card may be its link.
  if (plain === 0) return !(/\d/.test(textOf(element, DATELINE_LENGTH)) && isEventDay(element));
  if (plain > DATELINE_LENGTH || isEventDay(element)) return false;
  const text = textOf(element, 2 * DATELINE_LENGTH);
  return isMetadataLine(text) || (readStamp(text)?.length ?? 0) >= 10;
}

/** A footer of the article rather than of the site says when the page was entered or published, or that this page was changed. */
function tellsEntry(element: ElementNode): boolean {
  return metadataLines(element).some((line) =>
    readLabels(line).some(
      ({ field, label }) =>
        field === 'published' || field === 'created' || (field === 'modified' && OF_PAGE.test(label)),
    ),
  );
}

/** `Strona zaktualizowana 4.07.2025`. Trap: `Ostatnia aktualizacja: 4.07.2025` in the footer of a site. */
const OF_PAGE = /^(?:pod)?stron|^(?:artyku|wpis|dokument|informacj|wiadomo)|(?:strony|artyku\p{L}{1,3}|dokumentu)$/iu;

const NONE = /^(?!)/;
const OF_CHANGES = /zmian|wersj|archiw|rejestr|modyfik|dokument|publikac|wpis|metryk|histori. edycji/iu;

/** A box named `page-header` may hold the article's own heading rather than the site's name. */
function hasOwnHeading(element: ElementNode, but = NONE): boolean {
  for (const inner of descendants(element)) {
    if (inner.name === 'nav' || inner.name === 'form') return false;
    if (!HEADINGS.has(inner.name)) continue;
    const text = textOf(inner, 300);
    if (text.length > 5 && !isUnitName(text) && !isSiteWord(text)) return !but.test(text);
  }
  return false;
}

function tagReason(
  element: ElementNode,
  { measures, share, inArticle }: { readonly measures: Measures; readonly share: number; readonly inArticle: boolean },
): OmittedReason | null {
  switch (element.name) {
    case 'nav':
      // Below a card: `<nav>Data publikacji: 15-04-2019 <a>czytaj całość</a></nav>`.
      return inkIn(element, measures) < DATELINE_LENGTH * 2 && tellsEntry(element) ? 'metadata' : 'menu';
    case 'aside':
      return share < SURE_SHARE ? 'teaser' : null;
    case 'footer':
      if (share >= LIKELY_SHARE) return null;
      return inArticle || tellsEntry(element) ? 'metadata' : 'footer';
    case 'header':
      return !inArticle && share < LIKELY_SHARE ? 'banner' : null;
    case 'form':
      return share < 0.1 ? 'form' : null;
    default:
      return null;
  }
}
