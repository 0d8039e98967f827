import { readFileSync } from 'node:fs';
import { ORGANIZATION_CLASSIFICATIONS, type OrganizationClassification } from '../../model/organization.ts';
import { fold } from '../fold.ts';
import { commonHeadForms } from '../inflection/common-heads.ts';
import { buildHeadIndex, type HeadIndex, headReadings } from '../inflection/head-index.ts';
import { facet } from '../words.ts';

/**
 * How a head makes a name. `name`: only with a capital. `open`: in lower case too, before a capital or a quoted name (`fundacja Pomost`).
 * `carrier`: in lower case it only introduces the name (`sieć METREX` → `METREX`). `unit`: a self-governing unit (`gmina Budry`).
 */
export type HeadManner = 'name' | 'open' | 'carrier' | 'unit';

export interface OrganizationHead {
  readonly lemma: string;
  readonly classification: OrganizationClassification;
  readonly manner: HeadManner;
}

interface Lexicon {
  readonly heads: ReadonlyMap<string, OrganizationHead>;
  readonly index: HeadIndex;
}

let lexicon: Lexicon | null = null;

function load(): Lexicon {
  const heads = new Map<string, OrganizationHead>();
  const table = readFileSync(new URL('../data/organization-heads.tsv', import.meta.url), 'utf8');
  for (const line of table.split('\n').slice(1)) {
    const [lemma, classification, manner] = line.trimEnd().split('\t');
    if (lemma === undefined || classification === undefined || manner === undefined) continue;
    heads.set(lemma, { lemma, classification: classificationOf(classification), manner: mannerOf(manner) });
  }
  return { heads, index: buildHeadIndex(commonHeadForms().filter((row) => heads.has(row.lemma))) };
}

function classificationOf(word: string): OrganizationClassification {
  return ORGANIZATION_CLASSIFICATIONS.find((each) => each === word) ?? 'other';
}

function mannerOf(word: string): HeadManner {
  return word === 'open' || word === 'carrier' || word === 'unit' ? word : 'name';
}

/** The nouns that head names of organisations, by lemma. */
export function organizationHeads(): ReadonlyMap<string, OrganizationHead> {
  lexicon ??= load();
  return lexicon.heads;
}

/** Their case forms. */
export function organizationHeadIndex(): HeadIndex {
  lexicon ??= load();
  return lexicon.index;
}

/** What a word may be as a head of an organisation's name, nominative first. */
export const headsOf = facet(({ printed }) => headReadings(printed, organizationHeadIndex()));

/**
 * What must follow (or, for `before`, precede) a head that alone says too little, on folded words: `Koło` is a town, `Centrum` a quarter,
 * `Zespół` a band; `Koło Gospodyń`, `Centrum Kultury`, `Zespół Szkół` are organisations.
 */
const NEEDED: Readonly<Record<string, { readonly after?: RegExp; readonly before?: RegExp }>> = {
  obszar: { after: /^(?:metropolitaln|funkcjonaln)/ },
  grupa: {
    after:
      /^(?:dzialani|ryback|ekspert|ekspercki|eksperck|robocz|wyszehradzk|inicjatywn|producen|rekonstrukcyjn|kapitalow)/,
  },
  koło: { after: /^(?:gospodyn|lowieck|naukow|wedkarsk|polskiego|przewodnik|pszczelarz|emeryt|kobiet|seniorow)/ },
  konwent: { after: /^(?:marszalk|wojt|burmistrz|starost|powiat|prezydent)/ },
  krzyż: { before: /^czerwon/ },
  hanza: { before: /^now/ },
  lasy: { after: /^panstwow/ },
  wody: { after: /^polsk/ },
  park: { after: /^(?:naukow|technologiczn|przemyslow)/ },
  ruch: { after: /^(?:autonomii|samorzadow|spoleczn|miejsk|obywatelsk|kontroli)/ },
  służba: { after: /^(?:wiezienn|celn|drogow|ratownicz|maltansk|geologiczn|liturgiczn)/ },
  liga: { after: /^(?:ochrony|kobiet|morska|morskiej|obrony|polskich|przeciw|miast|gmin|powiat|samorzad)/ },
  port: { after: /^(?:lotnicz|morsk)/ },
  program: { after: /^(?:onz|narodow)/ },
  kolej: { after: /^(?:miejsk|aglomeracyjn|metropolitaln|samorzadow|wielkopolsk|gornoslask)/ },
  opera: { after: /^(?:narodow|baltyck|slask|krakowsk|nova|wroclawsk|podlask|lesna|kameraln|i)/ },
  dom: {
    after:
      /^(?:kultury|dziecka|pomocy|seniora|dzienn|samopomocy|ludow|spokojnej|studenck|wczasow|rzemiosl|wydawnicz|maklersk|polonii|opieki|technik)/,
  },
  straż: { after: /^(?:miejsk|gminn|pozarn|graniczn|ochron|lesn|ryback|marszalkowsk|lowieck)/ },
  policja: { before: /^(?:komend|panstwow)/ },
  kasa: { after: /^(?:rolnicz|chorych|oszczednosc|zapomogow|krajow|stefczyka)/, before: /^(?:spoldzielcz)/ },
  galeria: { after: /^(?:sztuk|miejsk|narodow|bwa|rzezb|wspolczesn)/, before: /^(?:miejsk|panstwow|narodow)/ },
  strefa: { after: /^(?:ekonomiczn|specjaln)/ },
  giełda: { after: /^(?:papierow|roln|towarow)/ },
  telewizja: { after: /^(?:polsk|publiczn|regionaln|kablow)/ },
};

/** Whether the words beside a head let it be an organisation; both folded, '' where there is none. */
export function headFits(lemma: string, before: string, after: string): boolean {
  if (
    lemma === 'organizacja' &&
    /^(?:dni$|imprez|wydarz|uroczyst|czasu|ruchu|pracy|rok|zaj|kongres|konferenc|zawod)/.test(fold(after))
  )
    return false;
  if (lemma === 'zespół' && /^(?:aspergera|downa|turnera|touretta|retta|policystyczn)/.test(fold(after))) return false;
  const needed = NEEDED[lemma];
  if (needed === undefined) return true;
  return (needed.after?.test(fold(after)) ?? false) || (needed.before?.test(fold(before)) ?? false);
}
