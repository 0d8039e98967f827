import { pageArea } from '../mentions/places/page-area.ts';
import type { Mention, PlaceCandidate, PlaceMention } from '../model/mention.ts';
import type { Page } from '../model/page.ts';
import { fold } from '../polish/fold.ts';

/** Who is speaking: what `nasze miasto`, `gmina`, `powiat` mean on this page. */
export interface OwnEntity {
  /** The publisher's name as the page gives it, or null. */
  readonly publisher: string | null;
  /** The municipality of the publisher (`Urząd Miasta w Jaśle` → Jasło), or null. */
  readonly municipality: PlaceCandidate | null;
  /** The county or voivodeship whose office the publisher is, or null. */
  readonly region: PlaceCandidate | null;
}

const COUNTY_OFFICE = /starostw|powiat/;
const REGION_OFFICE = /marszalk|wojewodztw/;

export function ownEntityOf(page: Page, mentions: readonly Mention[]): OwnEntity {
  const publisher = page.publication.publisher?.value ?? null;
  const folded = fold(publisher ?? '');
  const type = REGION_OFFICE.test(folded) ? 'voivodeship' : COUNTY_OFFICE.test(folded) ? 'county' : null;
  const region = type === null ? null : unitNamed(mentions, type);
  return { publisher, municipality: pageArea(page).municipality ?? unitInTitle(page, mentions), region };
}

/** The county or voivodeship that a page of its office names. */
function unitNamed(mentions: readonly Mention[], type: 'county' | 'voivodeship'): PlaceCandidate | null {
  const found = mentions.find((one): one is PlaceMention => one.kind === 'place' && one.candidates[0]?.type === type);
  return found?.candidates[0] ?? null;
}

/** Whether the title names an office or a council: `XLVIII sesja Rady Miejskiej w Nowej Soli`. */
function namesOffice(mentions: readonly Mention[], span: { readonly start: number; readonly end: number }): boolean {
  return mentions.some(
    (one) =>
      one.kind === 'organization' &&
      one.start >= span.start &&
      one.end <= span.end &&
      /^(?:Rada|Urząd|Starostwo)(?!\p{L})/u.test(one.name),
  );
}

/** A page without a publisher whose title names a municipality as an actor: `Członkostwo Gminy Budry`. */
function unitInTitle(page: Page, mentions: readonly Mention[]): PlaceCandidate | null {
  const span = page.title?.span;
  if (!span) return null;
  const found = mentions.find(
    (one): one is PlaceMention =>
      one.kind === 'place' &&
      one.start >= span.start &&
      one.end <= span.end &&
      (one.role === 'unit' || one.role === 'office' || namesOffice(mentions, span)),
  );
  return found?.candidates[0] ?? null;
}
