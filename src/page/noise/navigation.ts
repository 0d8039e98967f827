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

/** Whether a line (as `plain` gives it) is a row of a site's sections: `Start | O Związku | Uczestnicy | BIP`. */
export function isSectionRow(line: string): boolean {
  if (line.length > MAX_LINE || !line.includes('|')) return false;
  const parts = line.split('|').map((part) => part.trim());
  const sections = parts.filter((part) => SECTIONS.test(part)).length;
  return parts.length >= FEWEST_PARTS && sections >= 2 && sections * 2 >= parts.length && !/\d/.test(line);
}
