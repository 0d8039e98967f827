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
import { type OwnEntity, ownEntityOf } from './own-entity.ts';
import { type Reference, referencesOf } from './reference.ts';

/** A sentence with everything mentioned in it. */
export interface Statement extends Sentence {
  readonly index: number;
  readonly text: string;
  readonly folded: string;
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
  /** Statements of each block, by block index. */
  readonly byBlock: readonly (readonly Statement[])[];
  /** By scope index. */
  readonly references: readonly Reference[];
  readonly own: OwnEntity;
}

export function contextOf(page: Page, found: Mentions): PageContext {
  const { reading, mentions } = found;
  const statements = statementsOf(page, reading, mentions);
  const byBlock: Statement[][] = page.blocks.map(() => []);
  for (const statement of statements) byBlock[statement.block]?.push(statement);
  const references = referencesOf(page);
  return { page, reading, mentions, statements, byBlock, references, own: ownEntityOf(page, mentions) };
}

function statementsOf(page: Page, reading: Reading, mentions: readonly Mention[]): readonly Statement[] {
  let next = 0;
  return findSentences(reading).map((sentence, index) => {
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
      ...sentence,
      index,
      text: reading.text.slice(sentence.start, sentence.end),
      folded: reading.folded.slice(sentence.start, sentence.end),
      scope: block?.scope ?? 0,
      kind: block?.kind ?? 'paragraph',
      ...byKind,
    };
  });
}

type Sorted = Pick<Statement, 'dates' | 'times' | 'places' | 'organizations' | 'persons' | 'occasions'>;

/** Mentions by what they are of, each list in their order. */
function sorted(mentions: readonly Mention[]): Sorted {
  const lists = {
    date: [] as DateMention[],
    time: [] as TimeMention[],
    place: [] as PlaceMention[],
    organization: [] as OrganizationMention[],
    person: [] as PersonMention[],
    occasion: [] as OccasionMention[],
  };
  for (const mention of mentions) {
    switch (mention.kind) {
      case 'date':
        lists.date.push(mention);
        break;
      case 'time':
        lists.time.push(mention);
        break;
      case 'place':
        lists.place.push(mention);
        break;
      case 'organization':
        lists.organization.push(mention);
        break;
      case 'person':
        lists.person.push(mention);
        break;
      case 'occasion':
        lists.occasion.push(mention);
        break;
    }
  }
  const { date, time, place, organization, person, occasion } = lists;
  return {
    dates: date,
    times: time,
    places: place,
    organizations: organization,
    persons: person,
    occasions: occasion,
  };
}
