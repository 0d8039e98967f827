import { fold } from '../../../polish/fold.ts';

/** What a column of dates tells of belonging; `other`: of something else; null: nothing by its header alone. */
export type ColumnSense = 'since' | 'until' | 'between' | 'other' | null;

/** Papers, money and the organisation's own beginnings: `Data uchwały`, `Podstawa członkostwa`, `Składka w 2013 r.`, `Rok założenia`, `Data przyjęcia planu`. */
const OTHER =
  /(?<![a-z])(?:uchwal|podstaw|akt(?:u|y)?(?![a-z])|dokument|decyzj|deklarac|zarzadze|statut|skladk|kwot|oplat|koszt|wplat|budzet|adres|telefon|siedzib|liczb|ludno|mieszk|powierzch|zalozen|utworzen|powstan|powolan|rejestrac|publikac|aktualizac|modyfikac|wnios|zlozeni|waznos|kadencj|spotka|zebran|wizyt|urodze|wybor|przedstawiciel|reprezent|delegat|planu?(?![a-z])|program|projekt|studium|strateg|odpad|ofert|zglosz|sporzadz|dofinans)/u;
/** `Data wystąpienia`, `Rezygnacja`, `Członek do`, `Do kiedy`. Trap: `Data przystąpienia do Związku`. */
const UNTIL =
  /(?<![a-z])(?:wystapi|rezygn|ustani|zakoncz|wygas|wypowiedz|rozwiaz|wykresl|wyklucz|utrat|opuszcz|odejsc|wyjsc|koniec)|(?:^|\s)do(?:\s{1,3}(?:dnia|roku|kiedy))?$/u;
/** `Okres członkostwa`, `Lata współpracy`, `Od – do`. */
const BETWEEN =
  /^(?:okres|czas\s{1,3}trwania|lata)(?!\p{L})|(?<![a-z])w\s{1,3}latach|(?<![a-z])od(?:\s{1,3}(?:kiedy|dnia|roku))?\s{0,3}(?:[-/]|i)?\s{0,3}do(?![a-z])/u;
/** `Wstąpienie`, `Członkostwo od dnia`, `Przyjęta`, `Umowa z dnia`, `Rok nawiązania współpracy`, `Data`. Trap: `Rok obrotowy`, `Liczba członków`. */
const SINCE =
  /(?<![a-z])(?:przyst[aą]p|wstap|dolacz|akces|przyjec|przyjet|wejsci|uzyskan|nawiaz|podpis|zawarc|zawart|poczat|rozpocz|umow|porozumien|czlonkostw|przynaleznos|od(?![a-z])|kiedy)|^(?:data|rok|dzien)(?:$|\s{1,3}(?:czlonkow|wspolprac|partner))/u;

/** What the dates below a column's header are the dates of. */
export function columnSense(header: string): ColumnSense {
  const folded = fold(header).replace(/\s+/gu, ' ').trim();
  if (BETWEEN.test(folded)) return 'between';
  if (OTHER.test(folded)) return 'other';
  if (UNTIL.test(folded)) return 'until';
  return SINCE.test(folded) ? 'since' : null;
}
