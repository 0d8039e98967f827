import type { OrganizationMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { cleanName } from '../../../polish/organizations/clean-name.ts';
import { isNetwork } from '../../../polish/organizations/networks.ts';
import { organizationNominative } from '../../../polish/organizations/organization-nominative.ts';
import { type PageContext, statementAt } from '../../context.ts';
import { unitTitle } from '../../events/participants/actors.ts';
import type { Party } from '../claim.ts';
import { isMisspelt } from './misspelt.ts';
import { ASSOCIATION, bodiesOf, bodyWithHead, OFFICE } from './page-bodies.ts';
import { fold1, partyOf } from './parties.ts';

/** The organisation that a general word means: the first full name on the page with the same head, else the page's publisher, else the word itself. */
export function ownOrganization(context: PageContext, span: Span, word: string): Party {
  const head = stemOf(fold1(word));
  const site = siteAssociation(context);
  // `LGD`, `organizacja` on the site of one
  const kind = SHORT_KINDS[head];
  if (kind !== undefined && site !== null && kind.test(site.name)) return site;
  const headed = head === 'stowa' ? headedInLaw(context, span) : null;
  if (headed !== null) return partyOf(headed);
  const named =
    head === 'siec' ? networkOf(context, bodyWithHead(context, head, span)) : bodyWithHead(context, head, span);
  if (named !== null && kind === undefined) return partyOf(named);
  const about = kind === undefined ? null : (bodiesOf(context).joined.find((one) => kind.test(one.name)) ?? named);
  if (about !== null) return partyOf(about);
  // `Stowarzyszenie` on the site of a group, an organisation, a metropolis: that is what they are.
  if (site !== null && (fold1(site.name).includes(head) || head === 'stowa')) return site;
  // `sieci` on the page of `Energy Cities`, whose name has no word for what it is.
  const titled = titledAssociation(context);
  if (titled !== undefined && titled.head === null) return partyOf(titled);
  // `Członkami stowarzyszenia są` on the page of a local action group: what most such bodies are in law.
  if (head === 'stowa' && titled !== undefined && IN_LAW.test(titled.name)) return partyOf(titled);
  const group = head === 'partn' ? onlyGroup(context) : null;
  if (group !== null) return partyOf(group);
  const told = head === 'stowa' ? (toldInLaw(context, span) ?? onlyNetwork(context)) : null;
  if (told !== null) return partyOf(told);
  return { name: capital(organizationNominative(word)), acronym: null, span, resolved: false };
}

/** Bodies that are associations in law, whose names have another word for what they are. */
const IN_LAW =
  /^(?:LGD|LGR|LOT|Lokaln\p{L}{1,3}\s|Metropoli|Aglomeracj|Euroregion|Lig[ai]\s|Forum|Partnerstw|Porozumieni|Subregion|Sieć|\p{L}{4,20}\s(?:Lokalna\s)?(?:Organizacja|Grupa)\s)/u;

/** `Lokalna Grupa Działania „Bór”` as the heading right above: what `Stowarzyszenie` means below it. Trap: one whose name says it, told between them. */
function headedInLaw(context: PageContext, { start }: Span): OrganizationMention | null {
  const at = statementAt(context, start);
  let block = at?.block ?? -1;
  while (block >= 0 && context.page.blocks[block]?.kind !== 'heading') block--;
  const heading = context.page.blocks[block];
  if (at === null || heading === undefined || block === at.block) return null;
  const near = bodiesOf(context).joined.filter((one) => one.start >= heading.start && one.start < start);
  const [first] = near;
  return first !== undefined &&
    first.start - heading.start <= 2 &&
    IN_LAW.test(first.name) &&
    near.every(({ name }) => !/^Stowarzyszenie\s/u.test(name))
    ? first
    : null;
}

/** Sentences over which an association keeps the word for what it is in law. */
const LAW_REACH = 3;

/** `Pilicka Organizacja Turystyczna działa od 2004 r. Członkami stowarzyszenia są …`: what opens a sentence shortly before. Trap: `Lokalnej Organizacji Turystycznej pogratulowano`. */
function toldInLaw(context: PageContext, { start }: Span): OrganizationMention | null {
  const at = statementAt(context, start);
  if (at === null) return null;
  const before = context.statements.slice(Math.max(0, at.index - LAW_REACH), at.index + 1).reverse();
  for (const { organizations, scope, start: from } of before) {
    const first = organizations.find((one) => one.start - from <= 2 && one.start < start && IN_LAW.test(one.name));
    if (first !== undefined && scope === at.scope) {
      const printed = context.page.text.slice(first.start, first.end);
      return printed.split(' ', 1)[0] === first.name.split(' ', 1)[0] ? first : null;
    }
  }
  return null;
}

/** `Polska Krajowa Sieć` is part of the one network that the page names. */
const ANY_NETWORK = /^(?:(?:polsk|krajow|miedzynarodow|ogolnopolsk|europejsk|swiatow|nasz)\p{L}{1,3}\s){1,3}siec$/u;

/** `w sieci` on a page that names a network without that word: `Cittaslow`. */
function networkOf(context: PageContext, headed: OrganizationMention | null): OrganizationMention | null {
  if (headed !== null && !ANY_NETWORK.test(fold1(headed.name))) return headed;
  const networks = bodiesOf(context).named.filter(({ name }) => isNetwork(name));
  const [only] = networks;
  return only !== undefined && networks.every(({ name }) => name === only.name) ? only : headed;
}

/** `stowarzyszenia`, `Lista miast z Polski:` on a page that names no body but one network: `Cittaslow`. */
export function onlyNetwork(context: PageContext): OrganizationMention | null {
  const { named, joined } = bodiesOf(context);
  const networks = named.filter(({ name }) => isNetwork(name));
  const [only] = networks;
  return only !== undefined && [...networks, ...joined].every(({ name }) => name.includes(only.name)) ? only : null;
}

/** `Partnerstwo tworzy siedem gmin` on a page that names but one local action group: what such a group calls itself. */
function onlyGroup(context: PageContext): OrganizationMention | null {
  const groups = bodiesOf(context).joined.filter(({ name }) => LOCAL_GROUP.test(name));
  const [only] = groups;
  return only !== undefined && groups.every(({ name }) => name === only.name) ? only : null;
}

const LOCAL_GROUP = /^(?:Stowarzyszenie\s)?(?:LGD|LGR|Lokalna\sGrupa\s(?:Działania|Rybacka))\s/u;

/** Short words for bodies whose names spell them out, and words that only the site tells. */
const SHORT_KINDS: Readonly<Record<string, RegExp>> = {
  lgd: /^(?:LGD|(?:\p{Lu}[\p{L}-]{4,30}\s)?(?:Stowarzyszenie\s)?Lokaln\p{L}{1,3}\sGrup\p{L}{1,2}\sDziałania)(?!\p{L})/iu,
  lot: /^(?:LOT|Lokaln\p{L}{1,3}\sOrganizacj\p{L}{1,2}\sTurystyczn\p{L}{1,3})(?!\p{L})/iu,
  organ: /^(?:LOT(?!\p{L})|Lokaln\p{L}{1,3}\sOrganizacj|\p{L}{4,20}\sOrganizacj)/iu,
};

/** `Unii`, `Ligi`, `Lidze`, `Siecią` are of `Unia`, `Liga`, `Sieć`: short words change within their first five letters. */
const stemOf = (word: string): string =>
  isMisspelt(word)
    ? 'stowa'
    : word.startsWith('sie')
      ? 'siec'
      : word.startsWith('lidz')
        ? 'liga'
        : word.slice(0, word.length <= 5 ? 3 : 5);

/** A mention that opens a short line of its own is an entry of a list, not what the list is about. */
function isLine(context: PageContext, one: OrganizationMention): boolean {
  const block = context.page.blocks[one.block];
  return (
    block !== undefined &&
    block.kind !== 'heading' &&
    one.start - block.start <= 4 &&
    block.end - block.start < 120 &&
    // `LGD „Bór” powstała w 2008 roku.`
    !/\p{Ll}{3}\.\s{0,3}$/u.test(context.page.text.slice(block.start, block.end))
  );
}

/** `Sieć wstąpiła w 2018 roku do Unii X`, told below a list: what its owner joined. */
const isEntered = ({ reading }: PageContext, { start }: OrganizationMention): boolean =>
  /(?<![a-z])(?:do|we?|ze?)\s{1,3}(?:(?:\p{L}{5,20}(?:ej|ego)\s{1,3})?(?:sieci|stowarzyszeni[au]|zwiazku|organizacji|federacji)\s{1,3})?$/u.test(
    reading.folded.slice(Math.max(0, start - 44), start),
  );

/** The association that the page's title names. */
function titledAssociation(context: PageContext): OrganizationMention | undefined {
  const title = context.page.title?.span;
  if (title == null) return undefined;
  const { named, joined } = bodiesOf(context);
  const all = [...joined, ...named.filter((one) => one.head === null)];
  return all.find((one) => one.start >= title.start && one.end <= title.end);
}

/** Whose page it is, or whom its title names. */
export function pagesAssociation(context: PageContext): Party | null {
  const titled = titledAssociation(context);
  return siteAssociation(context) ?? (titled === undefined ? null : partyOf(titled));
}

/**
 * The association that a page is about: its publisher where that is one, else the one its title names, else the last that it names before `at`,
 * else the first.
 */
export function mainAssociation(context: PageContext, at = Number.POSITIVE_INFINITY): Party | null {
  const site = siteAssociation(context);
  if (site !== null) return site;
  const title = context.page.title?.span;
  const { named, joined } = bodiesOf(context);
  const titled = titledAssociation(context);
  const found =
    titled ??
    joined.find((one) => one.start < at) ??
    joined.find((one) => !isLine(context, one) && !(one.start > at && isEntered(context, one))) ??
    named.find((one) => one.head === null && /^\p{Lu}{5,20}$/u.test(one.name));
  if (found !== undefined) return withoutOrgan(partyOf(found));
  // `LOT „Puszcza Kozienicka”` as the title of the page.
  const value = context.page.title?.value ?? '';
  if (
    title == null ||
    !/^(?:LOT|LGD|LGR|ZIT|Stowarzyszenie|Związek|Unia|Federacja|Lokalna|Liga|Sieć|Porozumienie|Klaster|Forum|Euroregion|Aglomeracja|Metropolia|Konwent)\s[\p{Lu}„"]/u.test(
      value,
    )
  )
    return null;
  return { name: value, acronym: null, span: title, resolved: true };
}

/** `Zarząd Związku X przyjął`: what its body does, the union does. */
export function withoutOrgan(party: Party): Party {
  const organ =
    /^(?:Zarząd|Zgromadzenie|Prezydium|Komitet\sZałożycielski|Walne\s(?:Zebranie|Zgromadzenie)(?:\sCzłonków)?)\s(?=(?:Związk|Stowarzysz|Uni|Siec|Lig|Federac|Porozum|Klast|Zrzesz|Lokaln)\p{Ll}{1,6}\s)/u.exec(
      party.name,
    )?.[0];
  if (organ === undefined) return party;
  const name = cleanName(organizationNominative(party.name.slice(organ.length)));
  return { ...party, name, span: { ...party.span, start: party.span.start + organ.length } };
}

/** A unit by its name. */
const NAMED_UNIT = /^(?:Gmina|Miasto|Powiat|Województwo|Urząd|Starostwo|Gminn|Miejsk|Powiatow)\p{Ll}{0,3}\s+\p{Lu}/u;

/** Bodies that have a town in their names and join for themselves. */
const INSTITUTION =
  /^(?:(?:Gminn|Miejsk|Powiatow|Wojewódzk|Publiczn|Niepubliczn|Samorządow|Regionaln|Muzealn)\p{Ll}{1,3}\s(?:i\s)?){0,3}(?:Zespół\sSzkół|Szkoł|Przedszkol|Liceum|Technikum|Bibliotek|Muzeum|Skansen|Szpital|Uniwersytet|Politechnik|Akademi|Dom\sKultury|Ośrodek\sKultury|Centrum\s(?:Kultury|Edukacji)|Zakład|Przedsiębiorstw|Spółdzieln|Nadleśnictw|Teatr|Filharmoni|Żłob|Muzea)\p{Ll}{0,3}(?!\p{L})/u;
const OF_UNIT =
  /(?<![a-z])(?:(?:gmina|miasto|powiat|samorzad)(?!\p{L})|nasz\p{L}{1,3}\s{1,3}(?:gmin|miast|powiat|samorzad))/u;

/** `Biblioteka Miejska w Kocku` as the whole title of a page that names no publisher. Trap: `Muzeum w Kocku przystąpiło do Sieci`, which tells more. */
function institutionOfTitle(context: PageContext): string | null {
  const { title } = context.page;
  if (context.own.municipality !== null || title?.span == null || !INSTITUTION.test(title.value)) return null;
  const { start, end } = title.span;
  const whole = context.mentions.some(
    (one) => one.kind === 'organization' && one.start - start <= 2 && end - one.end <= 2,
  );
  return whole ? title.value : null;
}

/** `Nasza szkoła należy do Sieci` on the site of a school: not the town of its name. Trap: `Gmina należy do Związku`, told on it. */
function ownInstitution(context: PageContext, span: Span): Party | null {
  const publisher = context.own.publisher ?? institutionOfTitle(context);
  if (publisher === null || !INSTITUTION.test(publisher)) return null;
  const said = statementAt(context, span.start)?.folded ?? '';
  return OF_UNIT.test(said) ? null : { name: publisher, acronym: null, span, resolved: true };
}

/** The municipality or organisation that speaks: `nasze miasto`, `gmina`; null where the page does not tell. */
export function ownMember(context: PageContext, span: Span): Party | null {
  const { municipality, publisher, region } = context.own;
  const institution = ownInstitution(context, span);
  if (institution !== null) return institution;
  if (region !== null) return { name: unitTitle(region.name), acronym: null, span, resolved: true };
  if (municipality !== null) return { name: municipality.name, acronym: null, span, resolved: true };
  // A slogan or the page's own title in the publisher's place (`Miasto z duszą`) is nobody.
  const nobody =
    publisher === null ||
    publisher === context.page.title?.value ||
    !(NAMED_UNIT.test(publisher) || ASSOCIATION.test(publisher));
  return nobody ? mainAssociation(context, span.start) : { name: publisher, acronym: null, span, resolved: true };
}

/**
 * The association whose site this is: the publisher where that is one, else what the site calls itself where no office publishes it (`Slow Towns Polska`).
 * Its name may have no words in the text; what it publishes stands for it.
 */
export function siteAssociation(context: PageContext): Party | null {
  const { publication, site, title } = context.page;
  const first = context.statements[0];
  const stand = first === undefined ? { start: 0, end: 0 } : { start: first.start, end: first.end };
  const { publisher } = publication;
  if (
    publisher !== null &&
    ASSOCIATION.test(publisher.value) &&
    !OFFICE.test(publisher.value) &&
    !SECTION.test(publisher.value)
  )
    return { name: publisher.value, acronym: null, span: publisher.span ?? stand, resolved: true };
  const named =
    site !== null && ASSOCIATION.test(site) && !OFFICE.test(site) && !SECTION.test(site) && site !== title?.value;
  return named ? { name: site, acronym: null, span: stand, resolved: true } : null;
}

/** `Członkowie Stowarzyszenia X`: a part of its site. */
const SECTION = /^(?:Członkowie|Lista|Wykaz|Skład|O nas|Kontakt|Statut|Historia)(?!\p{L})/iu;

/** Whose members a page lists that does not say it: the association's whose site this is or that the page speaks of, else whatever the site calls itself. */
export function listingOrganization(context: PageContext, at: number): Party | null {
  const main = mainAssociation(context, at);
  if (main !== null) return main;
  const { publication, site, title } = context.page;
  const { municipality, region } = context.own;
  const first = context.statements[0];
  if (publication.publisher !== null || municipality !== null || region !== null) return null;
  if (site === null || site === title?.value || OFFICE.test(site) || SECTION.test(site) || first === undefined)
    return null;
  return { name: site, acronym: null, span: { start: first.start, end: first.end }, resolved: true };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
