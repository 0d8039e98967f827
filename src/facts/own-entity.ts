import { pageArea } from '../mentions/places/page-area.ts';
import type { Mention, PlaceCandidate, PlaceMention } from '../model/mention.ts';
import type { Page } from '../model/page.ts';
import { fold } from '../polish/fold.ts';
import { entriesWhere } from '../polish/places/gazetteer.ts';
import { candidateOf } from '../polish/places/place-nominative.ts';

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
const COUNTY_HOST = /^[a-z]{2,6}:\/\/[^/]{0,60}?(?:powiat|starostwo)/u;
const REGION_OFFICE = /marszalk|wojewodztw/;

export function ownEntityOf(page: Page, mentions: readonly Mention[]): OwnEntity {
  const publisher = page.publication.publisher?.value ?? null;
  const folded = fold(publisher ?? '');
  const type = REGION_OFFICE.test(folded) ? 'voivodeship' : COUNTY_OFFICE.test(folded) ? 'county' : null;
  const area = pageArea(page);
  const office = type ?? (publisher === null && COUNTY_HOST.test(page.url?.toLowerCase() ?? '') ? 'county' : null);
  // `Starostwo Powiatowe w Kępnie`, `powiatkepno.pl`: a county's office and host are named after its town, which is not who speaks.
  if (office !== null) {
    const region = unitNamed(mentions, office) ?? (office === 'county' ? countyOf(area.municipality) : null);
    return { publisher, municipality: area.municipality, region };
  }
  const land = publisher === null ? landOfHost(page.url) : null;
  if (land !== null) return { publisher, municipality: null, region: land };
  // `lgd-leba.pl` is no site of Łeba, whoever else is named on it.
  const spoken = area.foreignHost && publisher === null ? null : area.municipality;
  const municipality =
    spoken ?? unitInTitle(page, mentions) ?? (area.foreignHost ? null : unitThatSigns(page, mentions));
  return { publisher, municipality, region: null };
}

/** `Urząd Miejski w Rawiczu`, `Urząd Gminy Kozy, ul. Szkolna 4`, alone on a line: the office that signs, where no other does. */
function unitThatSigns(page: Page, mentions: readonly Mention[]): PlaceCandidate | null {
  const signing = new Map<string, PlaceCandidate>();
  for (const [at, office] of mentions.entries()) {
    if (office.kind !== 'organization' || !SIGNING.test(office.name)) continue;
    const block = page.blocks[office.block];
    if (block === undefined || office.start - block.start > 1 || !ENDS.test(page.text.slice(office.end, block.end)))
      continue;
    // Mentions are in order: what stands within the office's name comes right behind it.
    for (let inside = at + 1; (mentions[inside]?.start ?? office.end) < office.end; inside++) {
      const one = mentions[inside];
      const [unit] = one?.kind === 'place' ? one.candidates : [];
      if (unit !== undefined) signing.set(unit.name, unit);
    }
  }
  const [only] = signing.values();
  return signing.size === 1 ? (only ?? null) : null;
}

const SIGNING = /^(?:Urząd\s(?:Miasta|Miejski|Gminy)|Gmina|Miasto)\s/u;
/** Nothing more, or its address. */
const ENDS = /^\s{0,3}(?:$|[,;|•–-]\s{0,3}(?:ul|al|pl|os|tel|\d))/u;

/** `kujawsko-pomorskie.pl`, `bip.slaskie.pl`: the voivodeship whose site it is. Trap: `slaskie.travel`, `kongres.slaskie.pl`. */
function landOfHost(url: string | null): PlaceCandidate | null {
  const [, label] =
    /^[a-z]{2,6}:\/\/(?:www\.|bip\.)?([a-z-]{4,22})\.(?:pl|eu)(?:[/:]|$)/u.exec(url?.toLowerCase() ?? '') ?? [];
  if (label === undefined || !/sk(?:o-[a-z]{4,14})?ie$/u.test(label)) return null;
  const [found] = entriesWhere(`województwo ${label}`, 'name').filter(({ type }) => type === 'voivodeship');
  return found === undefined ? null : candidateOf(found);
}

/** The county that a municipality lies in, by its code; a town with a county's rights tells none. */
function countyOf(municipality: PlaceCandidate | null): PlaceCandidate | null {
  const code = municipality?.teryt?.slice(0, 4) ?? '';
  const [found] = code.length === 4 ? entriesWhere(code, 'teryt').filter(({ type }) => type === 'county') : [];
  return found === undefined || /\d\d[6-9]\d/u.test(code) ? null : candidateOf(found);
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
