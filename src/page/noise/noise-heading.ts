import type { OmittedReason } from '../../model/page.ts';
import { plain } from './plain.ts';

const NEWS =
  '(?:aktualnosci|wiadomosci|artykuly|wpisy|newsy|posty|komunikaty|ogloszenia|publikacje|tresci|teksty|przetargi)';

/** Headings by what follows them; the whole heading must match. */
const HEADINGS: readonly (readonly [OmittedReason, RegExp])[] = [
  // `Pozostałe aktualności`, `Powiązane wpisy`; traps: `Pozostałe informacje`, `Inne wydarzenia`, `Aktualności`
  [
    'teaser',
    new RegExp(
      `^(?:pozostale|inne|zobacz inne|najnowsze|ostatnie|ostatnio dodane|podobne|powiazane|polecane|wczesniejsze|starsze|popularne|najpopularniejsze|najczesciej czytane) ${NEWS}$`,
      'u',
    ),
  ],
  ['teaser', /^(?:podobne|powiazane|polecane) (?:wydarzenia|informacje|strony|tematy|materialy|linki|przetargi)$/u],
  ['teaser', /^(?:zobacz|czytaj|przeczytaj|sprawdz|polecamy|obejrzyj) (?:rowniez|takze|tez|takze inne)$/u],
  [
    'teaser',
    /^(?:polecamy(?: przeczytac| lekture)?|warto przeczytac|ostatnio dodane|najczesciej czytane|najpopularniejsze|popularne|podobne|powiazane|polecane|pozostale|w tym dziale)$/u,
  ],
  // Trap: `Co nowego w bibliotece`, `Nie przegap koncertu`: more words are a title.
  [
    'teaser',
    /^(?:czytaj dalej|na goraco|na czasie|popularne|najpopularniejsze|ostatnie wpisy|ostatnie komentarze|nadchodzace|co slychac|co nowego|z ostatniej chwili|nie przegap|najnowsze|warto zobaczyc|(?:ostatnio|nowe|nowosci|najnowsze|ostatnie) (?:na stronie|na portalu|w serwisie|w portalu|w biuletynie|na bip|w bip))$/u,
  ],
  // `Inne albumy`, `Pozostałe fotorelacje`; trap: `Galeria zdjęć`, `Inne imprezy`
  [
    'teaser',
    /^(?:inne|pozostale|starsze|wczesniejsze|najnowsze|ostatnie|zobacz (?:inne|tez|takze|rowniez)|wiecej) (?:albumy|albumow|galerie|galerii|fotogalerie|fotorelacje|fotorelacji|fotoreportaze|filmy|relacje|wideo)$/u,
  ],
  ['teaser', /^(?:to )?moze cie (?:tez |rowniez )?zainteresowac$/u],
  ['teaser', /^wiecej (?:z|w) (?:tej |tego )?(?:kategorii|dzialu|dziale)(?: .{1,40})?$/u],
  // Attachments; trap: `Załącznik nr 1 – lista członków`
  [
    'attachment',
    /^(?:zalaczniki?|zalaczone (?:pliki|dokumenty)|pliki(?: do pobrania| powiazane)?|dokumenty do pobrania|materialy do pobrania|do pobrania|pobierz(?: pliki)?)$/u,
  ],
  [
    'change-register',
    /^(?:rejestr|historia|wykaz|archiwum|dziennik) zmian(?: .{1,40})?$|^historia (?:wersji|publikacji|edycji)$|^(?:wersje|artykuly) archiwalne(?: .{1,30})?$/u,
  ],
  [
    'metadata',
    /^(?:metryka|metryczka)(?: (?:dokumentu|strony|informacji|artykulu|publikacji))?$|^(?:informacje o|szczegoly|dane) (?:artykule|dokumencie|publikacji|dokumentu|wpisie)$/u,
  ],
  ['form', /^(?:komentarze(?: \(?\d{1,5}\)?)?|(?:dodaj|napisz|zostaw) komentarz|brak komentarzy)$/u],
  ['menu', /^(?:linki|przydatne linki|wazne linki|na skroty|szybkie linki|polecane strony)$/u],
];

/** All of them in one: nearly every heading is none. */
const ANY = new RegExp(HEADINGS.map(([, { source }]) => source).join('|'), 'u');

/** Logos of a site's partners. With a colon (`Partnerzy:`) or a second word (`Partnerzy wydarzenia`, `Miasta partnerskie`) the page speaks of its own partners. */
const PARTNERS =
  /^(?:(?:nasi )?partnerzy(?: serwisu| portalu| strony)?|logotypy(?: partnerow)?|logo partnerow|banery)$/u;

const MAX_HEADING = 60;

/** What follows a heading when that is not the page's own content (`Pozostałe aktualności`, `Załączniki`); null for a content heading. */
export function noiseHeading(text: string): OmittedReason | null {
  if (text.length > MAX_HEADING * 2) return null;
  const line = plain(text);
  const heading = line.replace(/[\s:.…»>]{1,6}$/u, '');
  if (heading === '' || heading.length > MAX_HEADING) return null;
  if (!line.endsWith(':') && PARTNERS.test(heading)) return 'partners';
  if (!ANY.test(heading)) return null;
  return HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}
