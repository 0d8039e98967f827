import { plain } from './plain.ts';

/** Words of buttons and links, folded. A line made of nothing but these is navigation: `Drukuj | Powrót`, `Poprzedni Następny`, `Udostępnij Facebook Twitter`. */
const WORDS = [
  'strona glowna',
  'mapa (?:strony|serwisu|witryny)',
  'menu(?: glowne| przedmiotowe| podmiotowe| boczne| strony)?',
  'nawigacja',
  'szukaj',
  'wyszukaj',
  'wyszukiwarka',
  'rss',
  'newsletter',
  'zaloguj(?: sie)?',
  'drukuj(?: strone| artykul| tresc)?',
  'wersja do (?:druku|wydruku)',
  'wydrukuj',
  'zapisz (?:jako|do) pdf',
  'pobierz pdf',
  'wyslij(?: znajomemu| link| e-mailem)?',
  'udostepnij(?: na| w| przez)?',
  'podziel sie(?: na)?',
  'facebook(?:u|iem)?',
  'twitter(?:ze)?',
  'linkedin',
  'instagram',
  'youtube',
  'whatsapp',
  'messenger',
  'tweet(?:nij)?',
  'lubie to!?',
  'reklama',
  'otwiera sie w nowej karcie',
  'otwiera sie w nowym oknie',
  'zapisz sie(?: do newslettera)?',
  'do newslettera',
  'logo migam',
  'migam',
  'tlumacz (?:migowy|jezyka migowego)',
  'polski jezyk migowy',
  'share',
  'powrot(?: do (?:listy|poprzedniej strony|strony glownej|gory|aktualnosci))?',
  'wroc(?: do (?:listy|poprzedniej strony|strony glownej|gory))?',
  'wstecz',
  '(?:przejdz )?(?:do|na) (?:gory|gore)(?: strony)?',
  'do poczatku strony',
  'scroll to top',
  'back to top',
  'poprzedni[aey]?(?: strona| wpis| artykul| wiadomosc)?',
  'nastepn[aey](?: strona| wpis| artykul| wiadomosc)?',
  'poprz',
  'nast',
  'pierwsza strona',
  'ostatnia strona',
  '(?:czytaj|zobacz|pokaz|dowiedz sie) (?:wiecej|dalej|calosc|wszystkie|szczegoly|informacje)',
  'wiecej',
  'rozwin',
  'zwin',
  'zamknij',
  'powieksz',
  'english(?: version)?',
  'deutsch',
  'polski',
] as const;

const NEXT = new RegExp(`(?:${WORDS.join('|')})(?![\\p{L}\\p{N}])|[\\s|/·,;:.!()<>«»‹›+•→←↑-]`, 'uy');
const MAX_LINE = 120;

/** Whether a line (as `plain` gives it) is made of navigation words only. */
export function isNavigation(line: string): boolean {
  if (line.length > MAX_LINE || !/\p{L}/u.test(line)) return false;
  let at = 0;
  while (at < line.length) {
    NEXT.lastIndex = at;
    const found = NEXT.exec(line);
    if (!found) return false;
    at += found[0].length;
  }
  return true;
}

/** Sections that only a site has, folded. Trap: `Gmina | Miasto | Powiat`, `Kultura | Sport`, which also head a table. */
const SECTIONS =
  /^(?:start|home|strona glowna|aktualnosci|o (?:nas|gminie|miescie|powiecie|stowarzyszeniu|zwiazku|lgd|lot)|kontakt|bip|do pobrania|rodo|linki|e-urzad|galeria|multimedia|mapa (?:strony|serwisu)|dla (?:mieszkancow|turystow|mediow)|polityka prywatnosci|deklaracja dostepnosci)$/;
const FEWEST_PARTS = 3;

/** `Strona główna    Biografia    Kontakt`: a menu that lost its bars, its entries wide apart. Traps: `Start   10:00   Rynek`, `Strona główna  –  wygląd`. */
function isWideRow(text: string): boolean {
  if (text.length > MAX_LINE || !/[^\S\n]{2}|\t/.test(text) || /[\d:;–—]/.test(text)) return false;
  const parts = text.trim().split(/[^\S\n]{2,40}|\t/u);
  return parts.length >= FEWEST_PARTS && HOME.test(plain(parts[0] ?? ''));
}
const HOME = /^(?:start|home|strona glowna)$/;

/** Whether a line is a row of a site's sections: `Start | O Związku | Uczestnicy | BIP` (as `plain` gives it), or the same wide apart (as printed). */
export function isSectionRow(line: string, printed = ''): boolean {
  if (isWideRow(printed)) return true;
  if (line.length > MAX_LINE || !line.includes('|')) return false;
  const parts = line.split('|').map((part) => part.trim());
  const sections = parts.filter((part) => SECTIONS.test(part)).length;
  return parts.length >= FEWEST_PARTS && sections >= 2 && sections * 2 >= parts.length && !/\d/.test(line);
}
