import type { Claim } from '../claim.ts';

/** `gmina Lesko`, `miasto Katowice`, `powiat gryfiński`: small letters that a name may begin with. */
const UNIT =
  /^(?:gmin|miast|powiat|wojew|stowarzysz|związ|zwiaz|fundacj|euroregion|sieć|klub|urząd|starost|spółk|lokaln|regionaln)/u;
/** A name goes on behind `im.`, `św.`, `sp. z o.o.`, never behind a word and a full stop. */
const SENTENCE = /\p{Ll}{5}\.\s{1,3}\p{Lu}/u;

/**
 * Whether both sides of a claim can be names of somebody. Trap: `w skład którego wchodzą pomieszczenia: sala, wc` of premises for sale:
 * a list under words of belonging, of things.
 */
export function isBetweenParties({ member, organization }: Claim): boolean {
  return (
    !SEVERAL.test(member.name) &&
    !OFFICIALS.test(member.name) &&
    !KIND_ALONE.test(organization.name) &&
    !UNIT_ALONE.test(organization.name) &&
    !OFFICE.test(organization.name) &&
    !NO_BODY.test(organization.name) &&
    isName(member.name) &&
    isName(organization.name) &&
    !isShort(bare(member.name), bare(organization.name))
  );
}

/** `STOWARZYSZENIA MIĘDZYGMINNE`: a heading over several. Trap: `Związek Międzygminny „Odra”`. */
const KIND_ALONE =
  /^(?:stowarzyszeni[ea]|związ(?:ek|ki)|porozumieni[ea]|organizacj[ae]|zrzeszeni[ea])\s(?:międzygminn|samorządow|krajow|regionaln|lokaln|inn|zagraniczn|międzynarodow)\p{L}{1,3}$/iu;

/** `Miasto`, `Gmina`: a unit's word, and no unit. Trap: `Miasto Ryki`. */
const UNIT_ALONE = /^(?:miasto|gmina|powiat|województwo|region|urząd)$/iu;

/** `Biuro UMP`: where a body is run from; nobody joins that. */
const OFFICE = /^(?:Biuro|Sekretariat)\s/u;

/** `Klub Radnych „Razem”`, `Nadleśnictwo Ujsoły`, `Przynależność Miasta X do organizacji`: people's, an administration's, a heading. Trap: a forestry as a member. */
const NO_BODY =
  /^(?:Klub Radnych|Nadleśnictwo|Parafia|Dekanat|Diecezja|Sołectwo|(?:Region|Miast|Gmin|Powiat|Samorząd)\p{L}{0,3}\sPartnersk|(?:Przynależność|Członkostwo|Udział|Współpraca)\s)/iu;

/** `Miasta UMP`: a heading of several. */
const SEVERAL = /^(?:Miasta|Gminy|Powiaty|Samorządy)\s/u;

/** `członkom Związku: Starostom, Wójtom`: people by their offices. */
const OFFICIALS =
  /^(?:Starost|Burmistrz|Wójt|Prezydent|Sołtys|Skarbnik|Sekretarz|Dyrektor|Marszałk)(?:ów|om|owie|ami|ach)(?:\s|$)/u;

/** `Euroregion Tatry` is `Stowarzyszenie Gmin Euroregion Tatry`, said short. Trap: `Poznań` in `Metropolia Poznań`. */
const isShort = (member: string, organization: string): boolean =>
  member === organization ||
  isGlued(member, organization) ||
  // `strona Lokalnej Grupy Działania – „Dolina”`, `członkami LGD „Dolina”`: the kind alone is no member of one of its kind
  (/^lg[dr]$|^lot$/u.test(member) && organization.startsWith(`${member} `)) ||
  (KIND_OF_BODY.test(member) && organization.endsWith(` ${member}`));
/** `Związek Gmin DolinyOd grudnia`: the name, with the next line stuck to it. Trap: `Stowarzyszenie Miłośników Kocka` in the `Stowarzyszenie`. */
const isGlued = (member: string, organization: string): boolean =>
  organization.includes(' ') && member.startsWith(organization) && /^\p{L}/u.test(member.slice(organization.length));

const KIND_OF_BODY =
  /^(?:euroregion|metropolia|aglomeracja|lokalna|sieć|unia|związek|liga|lgd|lot|klaster|partnerstwo)\s/u;

/** `Lokalna Organizacja Turystyczna „Kraina Narwi”` is `LOT Kraina Narwi`, and not `LGD „Kraina Narwi”`: a name with its kind as a sign, without its marks. */
function bare(name: string): string {
  return name
    .replace(/^lokalna\sorganizacja\sturystyczna(?=\s|$)/iu, 'LOT')
    .replace(/^lokalna\sgrupa\s(d|r)(?:ziałania|ybacka)(?=\s|$)/iu, 'LG$1')
    .replace(/[„”"«»]/gu, '')
    .toLowerCase();
}

/** `Włocławek podpisały 8 maja aneks`: names hold no verbs. */
const VERB =
  /\s(?:podpisa|uczestniczy|zorganizowa|otrzyma|przekaza|zaprasza|podję|przyję|wzię|obchodzi|ogłosi)(?:ł|ł[ayio]|li|ły|to|je|ją)?(?:\s|$)|\s(?:liczy|zrzesza|skupia|tworzą)\s|\s(?:wstąpi|przystąpi|dołączy|wystąpi|wesz|odesz|należa)(?:ł[aoy]?|li)\s(?:(?:w|z)\s(?:roku\s)?\d{4}\s(?:r\.|roku)\s)?(?:do|ze?)\s/u;

/** `KRS 0000413767`, `NIP 123-45-67-890`: numbers of registers. */
const NUMBER = /^(?:KRS|NIP|REGON|tel|fax)\.?:?\s?[\d-]{5}/iu;

/** `Rynek 6`, `Plac Wolności 1`, `57-340 Duszniki`: where an office is. */
const STREET =
  /^(?:\d{2}-\d{3}\s|(?:rynek|plac|pl\.|al\.|aleja|aleje|osiedle|os\.|ul\.|skwer)\s(?:\S{2,20}\s){0,4}\d{1,4}\p{L}?(?:\/\d{1,4})?$)/iu;

function isName(name: string): boolean {
  return (
    ((/^[„"«]?[^\p{Ll}]/u.test(name) && !/^[„"«]\p{Ll}/u.test(name)) || UNIT.test(name)) &&
    !SENTENCE.test(name) &&
    !VERB.test(name) &&
    !NUMBER.test(name) &&
    !STREET.test(name)
  );
}
