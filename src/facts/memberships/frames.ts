import type { Span } from '../../model/span.ts';
import type { PageContext, Statement } from '../context.ts';
import type { Party } from './claim.ts';
import { isGeneralWord, mainAssociation, membersIn, organizationsIn, ownMember, ownOrganization } from './parties.ts';

/** What a list below an introducing sentence or heading is a list of. */
export interface Frame {
  readonly kind: 'organizations' | 'members' | 'partners';
  /** Whose list it is: the member for `organizations` and `partners`, the organisation for `members`. */
  readonly owner: Party;
  readonly inherited: boolean;
  /** The number that the intro states (`członkiem 11 organizacji`), or null. */
  readonly stated: number | null;
  readonly founding: boolean;
  readonly honorary: boolean;
  /** The list is of an association's partners. */
  readonly partners: boolean;
  readonly span: Span;
}

const BODY = String.raw`(?:organizacj|stowarzyszen|zwiazk|sieci|fundacj|zrzeszen|podmiot|porozumien|partnerstw|instytucj|platform|izb)\p{L}{0,4}`;
/** `jest członkiem 11 organizacji`, `należy do następujących stowarzyszeń`, `Udział gminy w związkach i stowarzyszeniach`. */
const ORGANIZATIONS = new RegExp(
  `(?:czlonkiem|nalezy(?:\\s{1,3}(?:tez|takze|rowniez|ponadto))?\\s{1,3}do|przynaleznosc\\p{L}{0,2}|czlonkostw\\p{L}{1,2}|(?:udzial|uczestnictw\\p{L}{1,2})(?=[^.;:]{0,60}(?:organizacjach|zwiazkach|stowarzyszeniach))|przystapil\\p{L}{0,2}\\s{1,3}do)(?:\\s{1,3}[^.;:]{0,90}?)?\\s{1,3}(?:\\d{1,3}\\s{1,3})?(?:\\p{L}{4,20}\\s{1,3}){0,3}${BODY}|${BODY}[^.;:]{0,60}?(?:do\\s{1,3}ktorych|ktorych\\s{1,3}czlonkiem|w\\s{1,3}ktorych)|^\\s{0,3}(?:zestawienie|wykaz|lista)\\s{1,3}czlonkostw|^[^.;:]{2,60}\\sw\\s{1,3}(?:organizacjach|stowarzyszeniach|zwiazkach)(?:\\s[^.;:]{0,40})?$|^\\s{0,3}(?:czlonkostwo|przynaleznosc)(?:\\s{1,3}(?:gminy|miasta|powiatu|wojewodztwa)(?:\\s{1,3}\\p{L}{3,20}){0,3})?\\s{0,3}:?$`,
  'u',
);
/** `Członkowie`, `Lista członków Związku`, `Samorządy należące do Związku:`, `Gminy członkowskie`, `W skład Związku wchodzą:`, `Związek zrzesza:`. Trap: `Członkowie Zarządu`, `członkowie komisji`, `Walne Zebranie Członków`, `członkowie Klubu:` of a club that is not named. */
const MEMBERS =
  /(?:(?<!(?:zebrani|zgromadzeni|spotkani)\p{L}{1,3}\s{1,3})czlonk(?:owie|ami|ow|iem)(?!\p{L})(?!\s{1,3}(?:(?:klubu|kola)\s{0,3}:|zarzad|rad[ay]|komisj|komitet|zespol|kapitul|jury|prezydium|komend|obwodow))|(?:gmin|miast|samorzad|powiat|jednost)\p{L}{0,5}\s{1,3}(?:czlonkowsk|zrzeszon|nalezac|wchodzac|tworzac|stowarzyszon)|(?<!\p{L})(?:zrzesza|skupia|tworza|naleza|przynaleza|wchodza|weszly)(?!\p{L})|(?:reprezentuj\p{L}{1,2}|liczy|grupuje|obejmuje|tworzy)\s[^:.]{0,50}?\d{1,3}\s{1,3}(?:\p{L}{4,16}\s{1,3})?(?:miast|gmin|samorzad|powiat)\p{L}{0,4}\s{0,3}:)/u;
const PARTNERS =
  /(?:(?:miast|gmin|samorzad|powiat|region)\p{L}{0,4}\s{1,3}(?:partnersk|zaprzyjaznion|blizniacz)|partner\p{L}{1,3}\s{1,3}zagraniczn|umow\p{L}{1,2}\s{1,3}(?:partnersk|o\s{1,3}partnerstw|o\s{1,3}wspolprac)|wspolpracujemy\s{1,3}z)/u;
/** `Instytucje partnerskie`, `Partnerzy Stowarzyszenia`. Trap: logos under `Partnerzy` at a page's end are left out before. */
const PARTNER_BODIES =
  /(?:instytucj|organizacj|podmiot|firm)\p{L}{0,4}\s{1,3}partnersk|^\s{0,3}partnerzy(?:\s{1,3}(?:stowarzyszen|zwiazk|fundacj|sieci|federacj)\p{L}{0,3})?\s{0,3}:?\s{0,3}$/u;
const CONDITIONS =
  /(?<!\p{L})(?:moze|moga|kategori\p{L}{1,2}|obowiazk\p{L}{1,2}|praw\p{L}{1,2}\s{1,3}i|zostac|warunk\p{L}{1,3}|prawo)(?!\p{L})/u;

/** The frame that an introducing statement opens for what follows it, or null. */
export function frameOf(context: PageContext, statement: Statement): Frame | null {
  const { folded } = statement;
  const span = { start: statement.start, end: statement.end };
  if (CONDITIONS.test(folded)) return null;
  const flags = { founding: /zalozyciel/u.test(folded), honorary: /honorow/u.test(folded), partners: false, span };
  const stated = statedCount(folded);
  if (ORGANIZATIONS.test(folded)) {
    const owner = speaker(context, statement, span);
    return owner === null ? null : { kind: 'organizations', ...owner, stated, ...flags };
  }
  if (PARTNERS.test(folded)) {
    const owner = speaker(context, statement, span);
    return owner === null ? null : { kind: 'partners', ...owner, stated, ...flags };
  }
  if (PARTNER_BODIES.test(folded)) {
    const owner = pageOrganization(context, span);
    return owner === null ? null : { kind: 'members', ...owner, stated, ...flags, partners: true };
  }
  if (!MEMBERS.test(folded)) return null;
  const owner = organizationOf(context, statement, span);
  return owner === null ? null : { kind: 'members', ...owner, stated, ...flags };
}

/** The frame of a table that its own header row names. */
export function columnsOf(context: PageContext, header: Statement): Frame | null {
  const span = { start: header.start, end: header.end };
  const flags = { stated: null, founding: false, honorary: false, partners: false, span };
  if (/(?:organizacj|stowarzyszen|zwiaz)\p{L}{0,4}(?:\s|$)/u.test(header.folded)) {
    const owner = speaker(context, header, span);
    return owner === null ? null : { kind: 'organizations', ...owner, ...flags };
  }
  if (!/(?<!\p{L})(?:gmin[ay]|miasto|powiat|czlonek|samorzad|jednostka|nazwa)(?!\p{L})/u.test(header.folded))
    return null;
  const owner = pageOrganization(context, span);
  return owner === null ? null : { kind: 'members', ...owner, ...flags };
}

/** `Miasto Poznań jest członkiem …`: the municipality that the sentence names, else the one that speaks. */
function speaker(context: PageContext, statement: Statement, span: Span): { owner: Party; inherited: boolean } | null {
  const named = membersIn(statement, span)[0];
  if (named !== undefined) return { owner: named, inherited: false };
  // `Gmina Miejska X współpracuje … . Należy też do organizacji:`
  const before = (context.byBlock[statement.block] ?? []).filter((one) => one.index < statement.index).reverse();
  for (const one of before) {
    const told = membersIn(one, one)[0];
    if (told !== undefined) return { owner: told, inherited: true };
  }
  const own = ownMember(context, span) ?? titlePlace(context);
  return own === null ? null : { owner: own, inherited: true };
}

/** `Chojnice w organizacjach samorządowych`: the one municipality that the title names. */
function titlePlace(context: PageContext): Party | null {
  const title = context.page.title?.span;
  const found = context.statements.flatMap((one) =>
    title != null && one.start >= title.start && one.end <= title.end ? membersIn(one, one) : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The organisation whose members are listed: named in the sentence, else what its general word means, else the page's own. */
function organizationOf(
  context: PageContext,
  statement: Statement,
  span: Span,
): { owner: Party; inherited: boolean } | null {
  // What follows the colon is the list itself.
  const colon = statement.folded.indexOf(':');
  const before = { start: statement.start, end: colon < 0 ? statement.end : statement.start + colon };
  const named = organizationsIn(statement, before).find(
    (one) => !/^(?:Gmina|Miasto|Powiat|Województwo)(?!\p{L})/u.test(one.name),
  );
  if (named !== undefined) return { owner: named, inherited: false };
  for (const word of statement.folded.slice(0, before.end - statement.start).matchAll(/\p{L}{3,20}/gu)) {
    if (!isGeneralWord(word[0])) continue;
    const at = { start: statement.start + word.index, end: statement.start + word.index + word[0].length };
    return { owner: ownOrganization(context, at, context.page.text.slice(at.start, at.end)), inherited: true };
  }
  return pageOrganization(context, span);
}

/** `Członkowie` alone: the association whose site this is, or the one that the page speaks of first. */
function pageOrganization(context: PageContext, span: Span): { owner: Party; inherited: boolean } | null {
  const { publisher } = context.own;
  if (
    publisher !== null &&
    /zwiaz|stowarzysz|unia|siec|federac|lokaln|euroregion|metropoli|partnerstw/iu.test(
      publisher.normalize('NFD').replace(/\p{M}/gu, ''),
    )
  )
    return {
      owner: { name: publisher, acronym: null, span: context.page.publication.publisher?.span ?? span, resolved: true },
      inherited: true,
    };
  const main = mainAssociation(context, span.start);
  return main === null ? null : { owner: main, inherited: true };
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  dwoch: 2,
  trzech: 3,
  czterech: 4,
  pieciu: 5,
  szesciu: 6,
  siedmiu: 7,
  osmiu: 8,
  dziewieciu: 9,
  dziesieciu: 10,
  dwie: 2,
  dwa: 2,
  trzy: 3,
  cztery: 4,
  piec: 5,
  szesc: 6,
  siedem: 7,
  osiem: 8,
  dziewiec: 9,
  dziesiec: 10,
};

/** `11 organizacji`, `15 krajowych organizacji`, `sześciu polskich członków`; `ponad 40` is no exact count. */
export function statedCount(folded: string): number | null {
  const match =
    /(?<!ponad\s|okolo\s|blisko\s|niemal\s|prawie\s|\d)(?<!\p{L})(\d{1,4}|dwoch|trzech|czterech|pieciu|szesciu|siedmiu|osmiu|dziewieciu|dziesieciu|dwie|dwa|trzy|cztery|piec|szesc|siedem|osiem|dziewiec|dziesiec)\s{1,3}(?:\p{L}{4,20}\s{1,3}){0,3}(?:organizacj|stowarzyszen|zwiazk|sieci|czlonk|gmin|miast|samorzad|powiat|podmiot|jednost|region)/u.exec(
      folded,
    );
  const number = match?.[1];
  if (number === undefined) return null;
  return /^\d/.test(number) ? Number(number) : (NUMBER_WORDS[number] ?? null);
}
