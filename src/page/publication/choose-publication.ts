import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Publication, Stamp, Stated } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../polish/fold.ts';
import { checkOrder } from './check-order.ts';
import { namesUnit } from './names-unit.ts';
import type { PublicationField } from './read-labels.ts';
import { stampOf } from './stamp-of.ts';

/**
 * What kind of source gives a value. `label`: printed with its label. `time`: a `<time>` that the markup calls published or updated. `json-ld` and `meta`:
 * for machines. `dateline`: a bare date under the title. `byline`: a name and a date under the title. `log`: the page's own log of changes. `banner`: printed in the page's shell, today's date or the site's name.
 */
export type CandidateOrigin = 'label' | 'time' | 'json-ld' | 'meta' | 'dateline' | 'byline' | 'log' | 'banner';

/** One value that some part of the page gives for a publication field. `raw` is as printed; `span` null where it is not in the text. */
export interface Candidate {
  readonly field: PublicationField;
  readonly raw: string;
  readonly span: Span | null;
  /** Becomes `Stated.source`: the label as printed, `article:published_time`, `dateline` … */
  readonly source: string;
  readonly origin: CandidateOrigin;
}

export interface ChosenPublication {
  readonly publication: Publication;
  readonly diagnostics: readonly Diagnostic[];
}

export const NO_PUBLICATION: Publication = {
  publisher: null,
  author: null,
  created: null,
  published: null,
  modified: null,
  retrieved: null,
};

/** Best first: what readers see with its name beside it, then what machines are told, then what only stands in the right place. */
const RANK: readonly CandidateOrigin[] = ['label', 'time', 'json-ld', 'meta', 'dateline', 'byline', 'log', 'banner'];

/** Systems stamp `Utworzono` and `Data powstania` when a page is entered; `Data wytworzenia` is typed and speaks of the document. */
const ENTRY_STAMP = /^(?:utworzon|data (?:powstania|utworzenia))/;
/** `Autor: Jan Lis, 12.05.2020`; trap: `Autor: Jan Lis, ur. 3 marca 1922` wrote before there were sites. */
const AUTHORED = /^autor(?:ka|zy)?$/;
const FIRST_SITES = '1994';

/** So many values under one label are those of the items of a list. */
const FEWEST_ITEMS = 3;

/** Drops what stands under the same label again and again with several values: it is said of notices on a board or of files, not of the page. */
function withoutItems(candidates: readonly Candidate[]): readonly Candidate[] {
  const counts = new Map<string, number>();
  const key = ({ origin, field, source }: Candidate): string => `${origin} ${field} ${fold(source)}`;
  const labelled = candidates.filter(({ origin }) => origin === 'label');
  if (labelled.length < FEWEST_ITEMS) return candidates;
  for (const candidate of labelled) counts.set(key(candidate), (counts.get(key(candidate)) ?? 0) + 1);
  return candidates.filter((candidate) => (counts.get(key(candidate)) ?? 0) < FEWEST_ITEMS);
}

function inOrder(candidates: readonly Candidate[], field: PublicationField): readonly Candidate[] {
  return RANK.flatMap((origin) => candidates.filter((one) => one.field === field && one.origin === origin));
}

function firstStamp(candidates: readonly Candidate[], diagnostics: Diagnostic[]): Stamp | null {
  let chosen: Stamp | null = null;
  for (const candidate of candidates) {
    const { stamp, diagnostic } = stampOf(candidate);
    if (diagnostic) diagnostics.push(diagnostic);
    chosen ??= stamp;
  }
  return chosen;
}

function isEntry({ source, value }: Stamp): boolean {
  const label = fold(source);
  return ENTRY_STAMP.test(label) || (AUTHORED.test(label) && value > FIRST_SITES);
}

function firstName(candidates: readonly Candidate[]): Stated | null {
  // `article:author` may be the address of somebody's page.
  const first = candidates.find(({ raw }) => raw.trim() !== '' && !/^(?:https?:)?\/\//i.test(raw.trim()));
  return first ? { value: first.raw.replace(/\s{1,100}/g, ' ').trim(), span: first.span, source: first.source } : null;
}

/**
 * Picks one value a field from what the page's labels, metadata and datelines give (candidates in text order); what contradicts itself is a diagnostic.
 * `published` is the publication or entry date, else a system's own creation stamp, else nothing; a typed creation date alone is none.
 */
export function choosePublication(all: readonly Candidate[]): ChosenPublication {
  const diagnostics: Diagnostic[] = [];
  const candidates = withoutItems(all);
  const created = firstStamp(inOrder(candidates, 'created'), diagnostics);
  const stated = firstStamp(inOrder(candidates, 'published'), diagnostics);
  const published = stated ?? (created && isEntry(created) ? created : null);
  const modified = firstStamp(inOrder(candidates, 'modified'), diagnostics);
  const author = firstName(inOrder(candidates, 'author'));
  const publisher = firstName(inOrder(candidates, 'publisher')) ?? (author && namesUnit(author.value) ? author : null);
  const publication: Publication = {
    publisher,
    author,
    created,
    published,
    modified,
    retrieved: firstStamp(inOrder(candidates, 'retrieved'), diagnostics),
  };
  return { publication, diagnostics: [...diagnostics, ...checkOrder(publication)] };
}
