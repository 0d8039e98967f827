import type { Mention, OrganizationMention, PlaceMention } from '../model/mention.ts';
import type { Page } from '../model/page.ts';

/** Who is speaking: what `nasze miasto`, `gmina`, `Związek`, `Stowarzyszenie` mean on this page. */
export interface OwnEntity {
  /** The publisher's name as the page gives it, or null. */
  readonly publisher: string | null;
  /** The municipality of the publisher, in the nominative: `Kutno` of `Urząd Miasta Kutno`. */
  readonly municipality: PlaceMention['candidates'][number] | null;
}

/** Offices of a municipality or a county; their place is the municipality itself. */
export function ownEntityOf(page: Page, mentions: readonly Mention[]): OwnEntity {
  const publisher = page.publication.publisher?.value ?? null;
  return { publisher, municipality: municipalityOf(page, mentions) };
}

function municipalityOf(page: Page, mentions: readonly Mention[]): OwnEntity['municipality'] {
  // A page that speaks of its own office (`Urząd Miejski w Kętrzynie`) names its municipality, in the publisher or in its text.
  const span = page.publication.publisher?.span;
  if (span) {
    const inside = mentions.find(
      (mention): mention is PlaceMention =>
        mention.kind === 'place' && mention.start >= span.start && mention.end <= span.end,
    );
    if (inside?.candidates[0]) return inside.candidates[0];
  }
  return null;
}

export type { OrganizationMention };
