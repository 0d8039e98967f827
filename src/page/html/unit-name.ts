import { fold } from '../../polish/fold.ts';

/** First words of the names of those who keep municipal pages, folded. */
const UNIT =
  /^(?:urzad|urzedu|starostwo|gmina|miasto|powiat|wojewodztwo|samorzad|komenda|zarzad|zaklad|osrodek|gminny|gminna|gminne|miejski|miejska|miejskie|miejsko-gminn\w|powiatow\w|wojewodzk\w|biblioteka|muzeum|szkola|przedszkole|zespol|centrum|dom|zwiazek|stowarzyszenie|lokalna|fundacja|federacja|unia|konwent|metropolia|aglomeracja|obszar|rada|sejmik|izba|agencja|instytut|ministerstwo|kancelaria|regionaln\w|krajow\w|narodow\w|panstwow\w|przedsiebiorstwo|spolka|teatr|filharmonia|publiczn\w|samodzieln\w|szpital|liceum|uniwersytet|politechnika|euroregion|celowy|miedzygminny|komunalny|gornoslask\w|um|ug|umig|sp)(?![\p{L}\p{N}])/u;

const SITE_WORDS =
  /^(?:biuletyn\w? informacji publiczn\w{1,4}|bip|strona glowna|oficjaln\w{1,3} (?:strona|serwis|portal)\w{0,3}|serwis|portal|aktualnosci|start|home|strona|witamy\w{0,3}|main page|index)(?![\p{L}\p{N}])/u;

const LONGEST = 110;

/** Whether a text is the name of an office or body, as headers and footers give it (`Urząd Miejski w Sławnie`). A sentence is not. */
export function isUnitName(text: string): boolean {
  const name = text.trim();
  if (name.length > LONGEST || /[.!?;:]\s|\d{4}/.test(name)) return false;
  return UNIT.test(fold(name)) && name.includes(' ') && !isSentence(name) && !isSlogan(name);
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
