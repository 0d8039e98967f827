import { fold } from '../../polish/fold.ts';
import { occasionForms } from '../../polish/occasions/noun-index.ts';

/** First words of the names of those who keep municipal pages, folded. */
const UNIT =
  /^(?:urzad|urzedu|starostwo|gmina|miasto|powiat|wojewodztwo|samorzad|komenda|zarzad|zaklad|osrodek|gminny|gminna|gminne|miejski|miejska|miejskie|miejsko-gminn\w|miejsko ?-? ?gminn\w{1,2} (?:osrodek|centrum|biblioteka|dom|zaklad|zespol|przedszkole)|powiatow\w|wojewodzk\w|biblioteka|muzeum|szkola|przedszkole|zespol|centrum|dom|zwiazek|stowarzyszenie|lokalna|fundacja|federacja|unia|liga|siec|klaster|zrzeszenie|partnerstwo|spoldzielnia|nadlesnictwo|konwent|metropolia|aglomeracja|obszar|rada|sejmik|izba|agencja|instytut|ministerstwo|kancelaria|regionaln\w|krajow\w|samorzadow\w|kolegium|inspektorat|administracja|towarzystwo|poradnia|klub|narodow\w|panstwow\w|przedsiebiorstwo|spolka|teatr|filharmonia|publiczn\w|samodzieln\w|szpital|liceum|uniwersytet|politechnika|euroregion|celowy|miedzygminny|komunalny|gornoslask\w|um|ug|umig|sp|pup|sko|ops|gops|mops|mgops|pcpr|dps|zoz|spzoz|lgd|lgr|lot|gok|mok|mgok|gbp|mbp|psp|zgk|pinb|pzd|zdp)(?![\p{L}\p{N}])/u;

const SITE_WORDS =
  /^(?:biuletyn\w? informacji publiczn\w{1,4}|bip|strona glowna|oficjaln\w{1,3} (?:strona|serwis|portal)\w{0,3}|serwis|portal|aktualnosci|start|home|strona|witamy\w{0,3}|main page|index)(?![\p{L}\p{N}])/u;

/** `Raciborskie Centrum Kultury`, `Pobiedziski Ośrodek Kultury`: whose it is stands in front. */
const OWNED =
  /^\p{L}{3,20}(?:sk|ck|dzk)[iae]e? (?:centrum|osrodek|zespol|zaklad|dom|muzeum|biblioteka|towarzystwo|stowarzyszenie|zwiazek|przedsiebiorstwo|zarzad|park|agencja|fundacja|izba|teatr|szpital|klaster|siec|organizacja turystyczna|lokalna grupa dzialania)(?![\p{L}\p{N}])/u;
/** `Polska Grupa Górnicza S.A.` */
const COMPANY = /(?:S\.\s?A\.|Sp\.\s?z\s?o\.\s?o\.)$/i;

const isCompany = (name: string): boolean => name.endsWith('.') && COMPANY.test(name);

const LONGEST = 110;

/** Whether a text is the name of an office or body, as headers and footers give it (`Urząd Miejski w Sławnie`). A sentence is not. */
export function isUnitName(text: string): boolean {
  const name = text.trim();
  if (name.length > LONGEST || /[.!?;:]\s|\d{4}/.test(isCompany(name) ? name.replace(COMPANY, '') : name)) return false;
  const folded = fold(name);
  // Twin towns are somebody else's.
  if (/ partnersk/.test(folded)) return false;
  const known = UNIT.test(folded) || OWNED.test(folded) || isCompany(name);
  return known && name.includes(' ') && !isSentence(name) && !isSlogan(name) && !isOccasionName(folded);
}

/** Words that stand before an office as before what it holds. */
const SHARED =
  /^(?:gminn|miejsk|powiatow|wojewodzk|regionaln|krajow|samorzadow|narodow|panstwow|publiczn|lokaln)\w{1,4}$/;

/** `Powiatowe Święto Plonów`, `Gminne Zawody Strażackie`: what a unit holds is no unit. Trap: `Gminne Centrum Konferencji`, whose own noun is another. */
function isOccasionName(folded: string): boolean {
  const [first = '', ...rest] = folded.split(' ', 5);
  if (!SHARED.test(first)) return false;
  const noun = rest.find((word) => isHeld(word) || !/(?:[iy]|[sc]ka|[sc]kie|ne|na)$/.test(word));
  return noun !== undefined && isHeld(noun);
}

/** Bodies are called `Forum`, `Konwent` too. */
const BODY = /^(?:forum|konwent|kongres|sejmik|zgromadzenie|rada|sesja)$/;

function isHeld(word: string): boolean {
  return !BODY.test(word) && (occasionForms(word) ?? []).some(({ cases }) => cases.includes('nom'));
}

const OFFICE = /^(?:urzad|starostwo|gmina|miasto|powiat|wojewodztwo)(?![\p{L}\p{N}])/u;

/** Whether a name is that of a unit of self-government or its office. */
export function isOffice(name: string): boolean {
  return OFFICE.test(fold(name));
}

/** What unit's names are made of beside whose they are: `Urząd Gminy`, `Gminny Ośrodek Kultury`, `Lokalna Grupa Działania`. */
const COMMON =
  /^(?:urzad|gmin\w{1,3}|miast\w{1,2}|miejsk\w{1,3}|wiejsk\w{1,3}|powiat\w{0,4}|wojewodz\w{1,6}|starost\w{1,3}|osrod\w{1,4}|kultur\w{1,3}|sport\w{0,2}|rekreacj\w|pomoc\w{0,2}|spoleczn\w{1,3}|bibliotek\w|publiczn\w{1,3}|lokaln\w{1,3}|grup\w|dzialania|prac\w|rad\w|zarzad\w{0,2}|stowarzyszeni\w{1,2}|szko\w{1,4}|podstawow\w{1,3}|zesp\w{1,4}|drog\w{0,2}|centr\w{1,3}|komend\w|straz\w{0,2}|pozarn\w{1,3}|panstwow\w{1,3}|policj\w|dom\w{0,2}|zwiaz\w{1,3}|klub\w{0,2}|organizac\w{1,3}|turystyczn\w{1,3}|jednost\w{1,3}|nasz\w{0,3})$/;

/** Whether a name says whose unit it is (`Urząd Gminy Bralin`), as the name of a site does and an entry of a menu (`Urząd Gminy`) does not. */
export function namesOwner(name: string): boolean {
  if (OWNED.test(fold(name))) return true;
  return name.split(/[\s–—-]{1,10}/u).some((word, index) => {
    const bare = word.replace(/[^\p{L}]/gu, '');
    return index > 0 && bare.length > 2 && /^\p{Lu}/u.test(bare) && !COMMON.test(fold(bare));
  });
}

/** `Miasto z duszą`, `Gmina w sieci`: a municipality has a name. `Rada Miasta` is an entry of a menu. */
function isSlogan(name: string): boolean {
  if (/^rada (?:miasta|miejska|gminy|powiatu|i burmistrz)$/iu.test(name)) return true;
  return /^(?:gmina|miasto|powiat|samorząd)\s/iu.test(name) && !/\s\P{L}?\p{Lu}/u.test(name);
}

/** `Związek pozyskał pieniądze na kompostownię`: names of offices are written with capitals, sentences are not. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  const capital = words.filter((word) => /^\P{L}{0,2}\p{Lu}/u.test(word)).length;
  return words.length - capital > capital + 1;
}

/** Whether a text names the site or its section, not an article (`Biuletyn Informacji Publicznej`, `Strona główna`). */
export function isSiteWord(text: string): boolean {
  return SITE_WORDS.test(fold(text).trim());
}

const SECTION =
  /^(?:aktualnosci|wiadomosci|ogloszenia|obwieszczenia|komunikaty|informacje|wydarzenia|przetargi|zarzadzenia|uchwaly|news|kategoria|archiwum|tresc|tresc strony|artykul|dokumenty)$/;

/** Whether a text is only the name of a section of a site (`Ogłoszenia`). */
export function isSectionWord(text: string): boolean {
  return SECTION.test(fold(text).trim());
}
