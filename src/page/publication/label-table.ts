import type { PublicationField } from './read-labels.ts';

/**
 * What a label announces. `date`: a stamp. `name`: who made, signed or entered the page; where the name is followed by a stamp
 * (`Opublikował: Jan Nowak, 2020-05-12`) that is `dated`. `other`: nothing for the record, but a line of such labels is metadata all the same.
 */
export interface LabelEntry {
  readonly kind: 'date' | 'name' | 'other';
  /** Null: known, but of no field. */
  readonly field: PublicationField | null;
  readonly dated: PublicationField | null;
  /** Pattern on folded text; `_` is the ending of a verb: `(a)`, `(-a)`, `/a`. */
  readonly pattern: string;
}

const date = (field: PublicationField, ...patterns: readonly string[]): LabelEntry[] =>
  patterns.map((pattern) => ({ kind: 'date', field, dated: null, pattern }));

const name = (
  field: PublicationField | null,
  dated: PublicationField | null,
  ...patterns: readonly string[]
): LabelEntry[] => patterns.map((pattern) => ({ kind: 'name', field, dated, pattern }));

const other = (...patterns: readonly string[]): LabelEntry[] =>
  patterns.map((pattern) => ({ kind: 'other', field: null, dated: null, pattern }));

const WHAT = '(?: dokumentu| informacji| artykulu| wpisu| ogloszenia| strony| tresci| wiadomosci| aktualnosci)?';
const BIP = '(?: (?:w|do) (?:bip|biuletynie|biuletynu)(?: informacji publicznej)?| na stronie(?: bip)?)?';
const ON = '(?: dnia| w dniu)?';
/** What was put up, before the verb: `Wpis dodano`, `Strona dodana`, `Wiadomość dodał`. Trap: `Uchwałę opublikowano`, `Książkę opublikował`. */
const THING =
  '(?:(?:artykul|wpis|dokument|stron[ae]|podstron[ae]|informacj[ae]|wiadomosc|aktualnosc|notatk[ae]|tekst|material|news|post|komunikat|galeri[ae]|album) )?';

/** Every label of BIP metadata blocks and of news sites, the more specific before the more general. */
export const LABEL_TABLE: readonly LabelEntry[] = [
  // The stamp of a whole site says nothing of the page: `Data aktualizacji serwisu: 2018-06-05 13:54:38`.
  ...other(
    '(?:data )?(?:ostatniej |ostatnia )?(?:aktualizacji|aktualizacja|modyfikacji) (?:serwisu|portalu|witryny|biuletynu|bip|bazy)',
    '(?:ilosc|liczba) (?:wyswietlen|odslon|odwiedzin|wejsc|pobran)(?: strony| dokumentu)?',
    'dokument ogladany razy',
    '(?:data|okres) obowiazywania',
    'wersja dokumentu',
    'powod zmiany',
  ),
  // `Dodane przez Biuro w dniu pt., 24/06/2022 - 13:10`, before the labels whose words it begins with.
  ...name(
    null,
    'published',
    `${THING}(?:wprowadzon|opublikowan|udostepnion|dodan|przeslan|zamieszczon|umieszczon|napisan)(?:y|a|o|e)${BIP} przez`,
    'submitted by',
  ),
  ...date(
    'published',
    'data udostepnienia informacji publicznej',
    `data (?:publikacji|opublikowania|udostepnienia|wprowadzenia|zamieszczenia|umieszczenia|dodania|wpisu)${WHAT}${BIP}`,
    'data newsa',
    '(?:data )?pierwsz(?:a|ej) publikacj(?:a|i)',
    'data ogloszenia',
    'utworzenie',
    'czas (?:publikacji|udostepnienia|wprowadzenia)',
    'data wpisu',
    '(?:wpis|wiadomosc|artykul|material|news|notka) z(?: dnia)?',
    '(?:informacja|notatka|tekst) z dnia',
    'ogloszon(?:o|y|a|e)(?: dnia| w dniu)?',
    `publikacja${BIP}(?: dnia| z dnia)?`,
    `${THING}(?:opublikowan|dodan|zamieszczon|umieszczon|udostepnion|wprowadzon|wstawion|wpisan)(?:o|y|a|e)${BIP}${ON}`,
    'na stronie biuletynu od',
    '(?:published|posted)(?: on)?',
  ),
  ...date(
    'created',
    `data (?:wytworzenia|sporzadzenia|powstania|utworzenia)${WHAT}`,
    'dokument z dnia',
    'czas (?:wytworzenia|utworzenia)',
    `(?:utworzon|wytworzon)(?:o|y|a|e)${ON}`,
  ),
  ...date(
    'modified',
    `data (?:ostatniej )?(?:modyfikacji|aktualizacji|zmiany|edycji)${WHAT}${BIP}`,
    `(?:ostatnia |ostatniej )(?:modyfikacja|aktualizacja|zmiana|edycja|modyfikacji|aktualizacji)${WHAT}${ON}`,
    `(?:ostatnio )?${THING}(?:zmodyfikowan|modyfikowan|zaktualizowan|aktualizowan|zmienion|edytowan)(?:o|y|a|e)${ON}`,
    '(?:modyfikacja|aktualizacja)(?: z dnia)?',
    `popraw(?:ion|ian)(?:o|y|a|e)${ON}`,
    'poprawka',
    'ostatnio zmieniany',
    'czas (?:ostatniej )?(?:modyfikacji|aktualizacji)',
  ),
  ...date('retrieved', `data (?:pobrania|wydruku|archiwizacji)${WHAT}`, `(?:pobran|wydrukowan|zarchiwizowan)o${ON}`),
  ...name(
    'publisher',
    null,
    'podmiot (?:udostepniajacy|publikujacy)(?: informacje)?',
    'jednostka publikujaca',
    'wydawca',
  ),
  ...name(
    'author',
    'created',
    'autor(?:ka)?(?: dokumentu| informacji| artykulu| wpisu| tekstu)?',
    '(?:informacje |dokument )?wytworzyl_(?: informacje| dokument)?',
    '(?:dokument |informacja )?wytworzon(?:y|a|o) przez',
    '(?:osoba |podmiot )?wytwarzajac[ya]',
    `osoba odpowiedzialna(?: za (?:tresc|informacje)${WHAT})?`,
    `(?:odpowiedzialny|odpowiedzialna|odpowiada) za tresc${WHAT}`,
    'podpisal_',
    'author',
  ),
  ...name(
    null,
    'published',
    `(?:ogloszenie )?${THING}(?:opublikowal|wprowadzil|zamiescil|udostepnil|dodal)_(?: informacje| dokument)?${BIP}`,
    '(?:osoba )?(?:publikujac[ya]|wprowadzajac[ya]|zamieszczajac[ya])',
    'wpisan(?:y|a|e|o) przez',
    'wprowadzenie informacji do (?:podstrony |strony )?bip',
  ),
  ...name(
    null,
    'modified',
    '(?:ostatnio )?(?:zredagowal|redagowal|zaktualizowal|zmodyfikowal|modyfikowal|aktualizowal|zmienil|edytowal)_',
    '(?:osoba )?(?:modyfikujac[ya]|aktualizujac[ya])',
    'modyfikowan(?:y|a|o) przez',
  ),
  ...name(null, null, 'zatwierdzil_', 'sprawdzil_'),
];
