import { foldLine } from '../../polish/fold-line.ts';
import { recently } from '../../polish/recently.ts';
import { scanLabels } from '../publication/scan-labels.ts';
import { datelineOf } from '../scopes/dateline-of.ts';

/** `•`, `-`, `*`, `–`, `▪`, `→`, `o`-less bullets; then `1.`, `12)`, `a)`, each with a blank behind it. Trap: `30. Konferencja` behind a bullet. */
const MARKER = /^(?:[•·▪▫◦●○■□*→➔➤►▶➢✓✔❖‣»›–—-]|\uf0b7|[0-9]{1,3}[.)]|[a-ząćęłńóśźż]\))\s{1,20}(?=\S)/u;
const NUMBERED = /^(?:(\d{1,3})[.)]|([a-z])\))/;

export interface Marker {
  /** Characters of the marker and the blanks behind it. */
  readonly width: number;
  readonly kind: 'bullet' | 'dash' | 'number' | 'letter';
  /** 1 for `1.` and `a)`, 2 for `2.` and `b)` …; 0 for bullets. */
  readonly number: number;
}

/** The list marker a line begins with, or null. */
export function markerOf(line: string): Marker | null {
  const found = MARKER.exec(line);
  if (!found) return null;
  const numbered = NUMBERED.exec(line);
  if (numbered) {
    const letter = numbered[2];
    const number = letter === undefined ? Number(numbered[1]) : letter.charCodeAt(0) - 96;
    return { width: found[0].length, kind: letter === undefined ? 'number' : 'letter', number };
  }
  return { width: found[0].length, kind: /^[–—-]/.test(line) ? 'dash' : 'bullet', number: 0 };
}

/** `2023 r.`, `i in.`, `im.`: full stops that end no sentence. */
const ABBREVIATION = /(?:^|[\s\d])(?:r|br|itp|itd|im|in|dr|prof|ul|zl|godz|inc|ltd)\.$/;

/** Whether a line ends as a sentence does. */
export function endsSentence(line: string): boolean {
  if (/[!?…][”"»)]?$/u.test(line)) return true;
  return /\.[”"»)]?$/u.test(line) && !ABBREVIATION.test(foldLine(line));
}

const LONG_PROSE = 160;
const SHORT_PROSE = 50;

/** Whether a line is running text: long, or a sentence with its stop. */
export function isProse(line: string): boolean {
  return line.length >= LONG_PROSE || (line.length >= SHORT_PROSE && /\.[”"»)]?$/u.test(line) && endsSentence(line));
}

/** `tel. (61) 851-74-18 | biuro@…`, `https://…`, `44-230 Zielone`, `ul. Lipowa 3`, `NIP 123` */
const CONTACT =
  /@|https?:\/\/|(?<![\p{L}])www\.|(?<!\d)\d{2}-\d{3}(?!\d)|^(?:tel|fax|faks|e-?mail|nip|regon|krs|ul|al|pl|os|adres)(?:[.:]|\s)|(?:\d[\s-]?){9}/u;
const CAPTION = /^(?:fot|foto|zdj|rys|fotografia|zdjecie|autor zdjec|zrodlo zdjecia)(?:[.:]|\s[a-z])/;
const MAX_HEADING = 200;

export const isCaption = (line: string): boolean => CAPTION.test(foldLine(line)) && line.length <= 160;
export const isContact = (line: string): boolean => CONTACT.test(foldLine(line));

/** `Aby wziąć udział, należy się zarejestrować - TUTAJ`, `Kliknij tutaj`: a link's sentence heads nothing. */
const CALL = /^(?:aby|[żz]eby)\s|(?<!\p{L})(?:tutaj|kliknij|link)$/iu;

/** `Termin: 12 maja`, `Miejsce: świetlica`: a field of an announcement; trap: `Zielone: nowy plac zabaw`. */
const FIELD =
  /^(?:kiedy|gdzie|termin|data|miejsce|godzina|czas|organizator(?:zy)?|wspolorganizator(?:zy)?|kontakt|adres|telefon|temat|koszt|wstep|zapisy|prowadzac[yae]|start|cena|uczestnicy|szczegoly|link|wiecej|patronat|partnerzy)(?: [a-z]{2,15})?:/;

/** Whether a line, on its own, could head what follows: words without a final stop, and no date, label, address or list item. */
export const isHeadingLike: (line: string) => boolean = recently(looksLikeHeading);

function looksLikeHeading(line: string): boolean {
  if (line.length > MAX_HEADING || !/\p{L}{2}/u.test(line) || !/^[^\p{Ll}]/u.test(line)) return false;
  // `Orszak odwołano z powodu mrozu. Kolejny przejdzie 6 stycznia 2020 r.`: two sentences, though the last full stop is an abbreviation's.
  if (/\.$/.test(line) && /\p{Ll}{4}\.\s{1,3}\p{Lu}/u.test(line)) return false;
  if (/[.:;,]$/.test(line) && (endsSentence(line) || /[:;,]$/.test(line))) return false;
  // `[zdjęcie: flagi]`, `[drukuj] [pdf]`
  if (/^\[[^\]]{0,120}\](?:\s\[[^\]]{0,40}\]){0,5}$/u.test(line)) return false;
  // `„Cytat całym zdaniem.”` and `Nowy plac zabaw już otwarty!`: the first is prose, the second may be a title.
  if (/\.[”"»]$/.test(line) || /\t|\s\|\s/.test(line) || FIELD.test(foldLine(line))) return false;
  // `17.00 Turniej szachowy`, `godz. 19:00 – koncert`: a line of a programme, however short.
  if (/^(?:[Gg]odz\.?\s{0,2})?(?:[01]?\d|2[0-3])[.:][0-5]\d(?!\d|\.\d)(?:\s?[-–]\s?\d{1,2}[.:][0-5]\d)?\s/u.test(line))
    return false;
  // `30. Dożynki Gminne` is an edition; `1. Oświata` begins a list.
  const marker = markerOf(line);
  if (marker && !(marker.kind === 'number' && marker.number > 1)) return false;
  if (isContact(line) || isCaption(line) || CALL.test(line)) return false;
  return scanLabels(line, 0, line.length).length === 0 && datelineOf(line, { start: 0, end: line.length }) === null;
}

/** `Termin: 12 maja`, `Miejsce: świetlica`: a short label, a colon and a value; not a sentence that has a colon. */
export function isLabelled(line: string): boolean {
  const label = /^\p{Lu}[^:.!?]{1,40}:\s{1,20}\S/u.exec(line);
  return label !== null && label[0].trim().split(/\s{1,20}/).length <= 6;
}

/** Whether a line is Markdown's: its level and how many characters its marks take, or null. */
export function markdownHeading(line: string): { readonly level: number; readonly width: number } | null {
  const found = /^(#{1,6})\s{1,10}(?=\S)/.exec(line);
  return found ? { level: found[1]?.length ?? 1, width: found[0].length } : null;
}
