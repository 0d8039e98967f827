import type { PlaceCandidate } from '../../model/mention.ts';
import type { Page } from '../../model/page.ts';
import { fold } from '../../polish/fold.ts';
import { adjectiveOf, unitsOfAdjective } from '../../polish/places/adjective-of.ts';
import { findPlaces } from '../../polish/places/find-places.ts';
import { joinedName } from '../../polish/places/joined-name.ts';
import { candidateOf } from '../../polish/places/place-nominative.ts';
import { remember } from '../../polish/places/remember.ts';

/** Where the page is from, as far as its publisher, host and title say. */
export interface PageArea {
  /** The municipality of the publisher or of the host; null where neither names one. */
  readonly municipality: PlaceCandidate | null;
  /** Whether the host is that of an association, school or company: it does not speak for the municipality that it is named after. */
  readonly foreignHost: boolean;
  /** TERC codes of the counties (4 digits) and voivodeships (2) that it may be in. */
  readonly counties: ReadonlySet<string>;
  readonly voivodeships: ReadonlySet<string>;
}

/** Parts of host names that are no municipality. */
const HOST_NOISE =
  /^(?:www|bip|pl|gov|com|eu|org|net|edu|info|samorzady|samorzad|wrotapodlasia|bipgmina|biuletyn|um|ug|umig|gmina|miasto|powiat|urzad|starostwo|sp|spzoz|gops|mops|ops|gok|mok|e|iap|idcom|web|archiwum|nowa|new|visit|moje|moja)$/;

/** `bip.ugdobre.pl` → `dobre`, `gmina-olecko.pl` → `olecko`, `nowaruda.pl`, `nowa-ruda.pl` → `Nowa Ruda`. */
function hostWords(host: string): readonly string[] {
  const labels = host.toLowerCase().split('.');
  // `biala-piska.pl`: what a label says whole goes before its parts.
  const whole = labels.map((label) => label.replaceAll('-', ' ')).find((label) => label.includes(' ') && isTown(label));
  if (whole !== undefined) return [whole];
  const parts = labels.flatMap((label) => label.split('-')).filter((part) => part.length > 2 && !HOST_NOISE.test(part));
  const words = parts.flatMap((part) => [part, part.replace(HOST_PREFIX, '')]);
  return words.map((word) => (isTown(word) ? word : (joinedName(word) ?? word)));
}

const isTown = (label: string): boolean =>
  findPlaces(label).some((place) => isMunicipality(place) && isCalled(place.entry.name, label));

const HOST_PREFIX = /^(?:umig|um|ug|gmina|miasto|powiat|bip)(?=\p{L}{4})/u;

/** `lgd-leba.pl`, `lot.gizycko.pl`, `zgm-ostroda.pl`: an association's or a company's host, named after where it works. Trap: `gdynia.pl/zwiazek-miast`, the town's page of one. */
const NO_OFFICE =
  /(?:^|[.-])(?:lgd|lgr|lot|zgm|zwiazek|stowarzyszenie|fundacja|klaster|euroregion|partnerstwo|osp|mks|ks|sp|lo|zso|parafia|spzoz|szpital|mzk|pgk|zgk|tbs)(?:\d{0,3})[.-]/u;

/** Pages of one site have one host and one publisher. */
const ofHost = remember(500, (host): readonly PlaceCandidate[] =>
  hostWords(host).flatMap((word) =>
    findPlaces(word)
      .filter(isMunicipality)
      .filter(({ entry }) => entry.country === 'PL' && isCalled(entry.name, word))
      .map(({ entry }) => candidateOf(entry)),
  ),
);

/** A host bears a name as it is, or its first part: `zielonki.pl` is not of Zielonka, `jastrzebie.pl` of Jastrzębie-Zdrój and not of Jastrzębia. */
function isCalled(name: string, word: string): boolean {
  const [called, host] = [name, word].map((one) => fold(one).replaceAll('-', ' '));
  return called === host || called?.startsWith(`${host} `) === true;
}
const ofPublisher = remember(500, municipalitiesIn);

const WORDS = /\p{Lu}\p{L}{2,40}(?:-\p{Lu}\p{L}{2,40})?(?:\s(?:nad\s)?\p{Lu}\p{L}{2,40}(?:-\p{Lu}\p{L}{2,40})?){0,3}/gu;

/** Municipalities that a line of metadata names: `Urząd Miejski w Gliwicach`, longest names first. */
function municipalitiesIn(line: string): readonly PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  for (const match of line.matchAll(WORDS)) {
    const words = match[0].split(/\s/);
    for (let from = 0; from < words.length; from++) {
      for (let to = words.length; to > from; to--) {
        const readings = findPlaces(words.slice(from, to).join(' ')).filter(isMunicipality);
        if (readings.length === 0) continue;
        found.push(...readings.map(({ entry }) => candidateOf(entry)));
        from = to - 1;
        break;
      }
    }
  }
  return found;
}

/** `Węgrowski Ośrodek Kultury`, `Biblioteka Kutnowska`: the town whose house the publisher is. Traps: `Polski Związek`, a name that two towns have. */
const ofHouse = remember(500, (publisher): readonly PlaceCandidate[] => {
  const adjective = HOUSE.exec(publisher);
  const towns = adjectiveOf(adjective?.[1] ?? adjective?.[2] ?? '').filter(({ type }) => type === 'town');
  return towns.length === 1 ? towns : [];
});

const HOUSE =
  /^(\p{Lu}\p{L}{3,20}(?:ski|cki|ska|cka|skie|ckie))\s(?:Ośrodek|Dom|Centrum|Instytut|Zamek)\s(?:Kultury|Sportu|Kulturalne|Rekreacji)|^(?:Biblioteka|Muzeum)\s(\p{Lu}\p{L}{3,20}(?:ska|cka|skie|ckie))$/u;

/** `Nowy Tomyśl`, `Gmina Kozy`: a site that is called no more than its town. */
const ofSite = remember(500, (site): readonly PlaceCandidate[] => {
  const towns = findPlaces(site.replace(/^(?:Gmina|Miasto)(?: i (?:Gmina|Miasto))?\s/u, '')).filter(isMunicipality);
  return new Set(towns.map(({ entry }) => entry.name)).size === 1 ? towns.map(({ entry }) => candidateOf(entry)) : [];
});

/** `28-225 Szydłów`, `26-600 RADOM` in the frame of a page. */
const POST = /(?<!\d)\d{2}-\d{3}\s{1,3}(\p{Lu}[\p{L}-]{2,30}(?:\s\p{Lu}[\p{L}-]{2,30}){0,2})/gu;
const FRAME: ReadonlySet<Page['omitted'][number]['reason']> = new Set(['footer', 'shell', 'banner']);
const LONGEST_FRAME = 1_000;

/** The municipalities called as the town where the page's post goes: what its header or footer gives as its address; none where it gives several. */
function postTowns({ omitted, text }: Page): readonly PlaceCandidate[] {
  const towns = new Set<string>();
  for (const { reason, span, excerpt } of omitted) {
    if (!FRAME.has(reason)) continue;
    const line = span === null ? excerpt : text.slice(span.start, Math.min(span.end, span.start + LONGEST_FRAME));
    for (const found of line.matchAll(POST)) towns.add(longestTown(found[1] ?? '') ?? found[1] ?? '');
  }
  const [town = '', ...others] = towns;
  return others.length > 0 || town === '' ? [] : townsCalled(town);
}

/** `Nowy Sącz Telefon`: as many of the words as are called so. */
function longestTown(words: string): string | null {
  for (let name = words; name !== ''; name = name.replace(/\s?\S{1,40}$/u, '')) {
    const [town] = townsCalled(name);
    if (town !== undefined) return town.name;
  }
  return null;
}

const townsCalled = remember(500, (name): readonly PlaceCandidate[] =>
  findPlaces(name)
    .filter((place) => isMunicipality(place) && place.entry.country === 'PL' && fold(place.entry.name) === fold(name))
    .map(({ entry }) => candidateOf(entry)),
);

function isMunicipality({ entry }: { readonly entry: PlaceCandidate }): boolean {
  return entry.type === 'town' || entry.type === 'gmina';
}

function countiesIn(line: string): readonly string[] {
  const codes: string[] = [];
  for (const match of line.matchAll(
    /(?:powiat\p{L}{0,3}|powiecie|starostw\p{L}{1,2}\s{1,3}powiatow\p{L}{1,2}\s{1,3}w)\s{1,3}([\p{L}-]{4,40})/giu,
  )) {
    for (const unit of unitsOfAdjective('county', match[1] ?? '')) codes.push(unit.teryt ?? '');
  }
  return codes;
}

/** Reads the page's own area from what the page says of itself, the publisher before the host before the title. */
export function pageArea(page: Page): PageArea {
  const publisher = page.publication.publisher?.value ?? '';
  const host = /^[a-z]{2,6}:\/\/([^/:?#]{1,200})/i.exec(page.url ?? '')?.[1]?.toLowerCase() ?? '';
  const fromHost = ofHost(host);
  const named = ofPublisher(publisher);
  // `Urząd Miejski w Lipsku` may be that of Lipsk or of Lipsko: the host says which.
  const hosts = new Set(fromHost.map(({ teryt }) => teryt));
  const post = postTowns(page);
  const posts = new Set(post.map(({ name }) => name));
  const told = [
    ...named.filter(({ teryt }) => hosts.has(teryt)),
    ...named.filter(({ name }) => posts.has(name)),
    ...named,
    ...fromHost,
  ];
  const own = told.length > 0 ? told : [...ofHouse(publisher), ...(publisher === '' ? ofSite(page.site ?? '') : [])];
  // Where the page's post goes decides between towns that only look alike in their case form.
  const near = own.some(({ name }) => posts.has(name)) ? own.filter(({ name }) => posts.has(name)) : own;
  const codes = (near.length > 0 ? near : post).map(({ teryt }) => teryt ?? '').filter((code) => code.length >= 4);
  const lines = `${publisher}\n${page.title?.value ?? ''}`;
  return {
    municipality: own[0] ?? null,
    foreignHost: NO_OFFICE.test(host),
    counties: new Set([...codes.map((code) => code.slice(0, 4)), ...countiesIn(lines)]),
    voivodeships: new Set(codes.map((code) => code.slice(0, 2))),
  };
}
