import type { Mentions } from '../mentions/index.ts';
import type { Reading } from '../mentions/reading.ts';
import { findSentences, type Sentence } from '../mentions/sentences.ts';
import type {
  DateMention,
  Mention,
  OccasionMention,
  OrganizationMention,
  PersonMention,
  PlaceMention,
  TimeMention,
} from '../model/mention.ts';
import type { Block, Page } from '../model/page.ts';
import type { Span } from '../model/span.ts';
import { lowerBound } from '../polish/lower-bound.ts';
import { type Stems, stemsOf, type Told } from '../polish/phrases/phrase.ts';
import { joinBroken } from './broken-sentences.ts';
import { type OwnEntity, ownEntityOf } from './own-entity.ts';
import { type Reference, referencesOf } from './reference.ts';
import { teaserSections } from './teaser-sections.ts';

/** A sentence with everything mentioned in it. */
export interface Statement extends Sentence {
  readonly index: number;
  readonly text: string;
  readonly folded: string;
  /** What its words hold of the stems that phrases need. */
  readonly stems: Stems;
  readonly scope: number;
  readonly kind: Block['kind'];
  readonly dates: readonly DateMention[];
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly persons: readonly PersonMention[];
  readonly occasions: readonly OccasionMention[];
}

/** A page as the rules see it: its statements in order, the date each scope is read against, and who is speaking. */
export interface PageContext {
  readonly page: Page;
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  /** The page's whole text, for phrases that reach over a statement's end. */
  readonly whole: Told;
  /** Statements of each block, by block index. */
  readonly byBlock: readonly (readonly Statement[])[];
  /** By scope index. */
  readonly references: readonly Reference[];
  /** By scope index: the dated item or the teaser that the scope lies in, or 0, the page. */
  readonly items: readonly number[];
  readonly own: OwnEntity;
}

export function contextOf(page: Page, found: Mentions): PageContext {
  const { reading, mentions } = found;
  const sentences = joinBroken(reading, mentions, findSentences(reading));
  const stems = stemsOf(reading.tokens, sentences);
  const whole = { folded: reading.folded, stems: stems.whole };
  const statements = statementsOf(page, reading, mentions, sentences, stems.parts);
  const byBlock: Statement[][] = page.blocks.map(() => []);
  for (const statement of statements) byBlock[statement.block]?.push(statement);
  const references = referencesOf(page);
  const own = ownEntityOf(page, mentions);
  return { page, reading, mentions, statements, whole, byBlock, references, items: itemsOf(page), own };
}

/** The statement that the character at `at` stands in. Statements are in order and do not overlap. */
export function statementAt({ statements }: PageContext, at: number): Statement | null {
  const index = lowerBound(statements.length, (one) => (statements[one]?.end ?? 0) <= at);
  const found = statements[index];
  return found !== undefined && found.start <= at ? found : null;
}

function itemsOf(page: Page): readonly number[] {
  const { scopes } = page;
  const teasers = teaserSections(page);
  return scopes.map((_, scope) => {
    for (let at: number | null = scope; at !== null; at = scopes[at]?.parent ?? null)
      if (scopes[at]?.kind === 'item' || teasers.has(at)) return at;
    return 0;
  });
}

function statementsOf(
  page: Page,
  reading: Reading,
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  stems: readonly Stems[],
): readonly Statement[] {
  let next = 0;
  return sentences.map((sentence, index) => {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.start) next++;
    const inside: Mention[] = [];
    for (let i = next; i < mentions.length; i++) {
      const mention = mentions[i];
      if (mention === undefined || mention.start >= sentence.end) break;
      inside.push(mention);
    }
    const block = page.blocks[sentence.block];
    const byKind = sorted(inside);
    return {
      // Field by field: to spread an object costs more than all the rest here.
      start: sentence.start,
      end: sentence.end,
      block: sentence.block,
      first: sentence.first,
      last: sentence.last,
      index,
      text: reading.text.slice(sentence.start, sentence.end),
      folded: reading.folded.slice(sentence.start, sentence.end),
      stems: stems[index] as Stems,
      scope: block?.scope ?? 0,
      kind: block?.kind ?? 'paragraph',
      dates: byKind.date,
      times: byKind.time,
      places: byKind.place,
      organizations: byKind.organization,
      persons: byKind.person,
      occasions: byKind.occasion,
    };
  });
}

type OfKind<Kind extends Mention['kind']> = Extract<Mention, { readonly kind: Kind }>[];

/** Mentions by what they are of, each list in their order. */
function sorted(mentions: readonly Mention[]): { readonly [Kind in Mention['kind']]: OfKind<Kind> } {
  const lists: { readonly [Kind in Mention['kind']]: OfKind<Kind> } = {
    date: [],
    time: [],
    place: [],
    organization: [],
    person: [],
    occasion: [],
  };
  for (const mention of mentions) {
    // The list of a kind takes mentions of that kind.
    (lists[mention.kind] as Mention[]).push(mention);
  }
  return lists;
}

/** The statements that a stretch of text lies in, or that lie in it. */
export function statementsOver({ statements }: PageContext, { start, end }: Span): readonly Statement[] {
  const first = lowerBound(statements.length, (one) => (statements[one]?.end ?? 0) <= start);
  const found: Statement[] = [];
  for (let at = first; at < statements.length; at++) {
    const one = statements[at];
    if (one === undefined || one.start >= end) break;
    found.push(one);
  }
  return found;
}
