import { type CaseForms, forms } from './case-forms.ts';
import type { PlaceEntry } from './place-entry.ts';

export interface Region {
  readonly name: string;
  readonly country: string;
  /** Where the ending rules do not give them. */
  readonly forms?: CaseForms;
}

/** Lands that pages speak of as places and that are no unit of TERYT. */
export const REGIONS: readonly Region[] = [
  { name: 'Pomorze', country: 'PL' },
  { name: 'Pomorze Zachodnie', country: 'PL' },
  { name: 'Pomorze Gdańskie', country: 'PL' },
  { name: 'Mazowsze', country: 'PL' },
  { name: 'Śląsk', country: 'PL' },
  {
    name: 'Górny Śląsk',
    country: 'PL',
    forms: forms('Górnego Śląska', 'Górnemu Śląskowi', 'Górny Śląsk', 'Górnym Śląskiem', 'Górnym Śląsku'),
  },
  {
    name: 'Dolny Śląsk',
    country: 'PL',
    forms: forms('Dolnego Śląska', 'Dolnemu Śląskowi', 'Dolny Śląsk', 'Dolnym Śląskiem', 'Dolnym Śląsku'),
  },
  { name: 'Śląsk Cieszyński', country: 'PL' },
  {
    name: 'Wielkopolska',
    country: 'PL',
    forms: forms('Wielkopolski', 'Wielkopolsce', 'Wielkopolskę', 'Wielkopolską', 'Wielkopolsce'),
  },
  {
    name: 'Małopolska',
    country: 'PL',
    forms: forms('Małopolski', 'Małopolsce', 'Małopolskę', 'Małopolską', 'Małopolsce'),
  },
  { name: 'Podkarpacie', country: 'PL' },
  { name: 'Podlasie', country: 'PL' },
  { name: 'Podhale', country: 'PL' },
  { name: 'Kujawy', country: 'PL', forms: forms('Kujaw', 'Kujawom', 'Kujawy', 'Kujawami', 'Kujawach') },
  { name: 'Mazury', country: 'PL', forms: forms('Mazur', 'Mazurom', 'Mazury', 'Mazurami', 'Mazurach') },
  { name: 'Warmia', country: 'PL', forms: forms('Warmii', 'Warmii', 'Warmię', 'Warmią', 'Warmii') },
  { name: 'Kaszuby', country: 'PL', forms: forms('Kaszub', 'Kaszubom', 'Kaszuby', 'Kaszubami', 'Kaszubach') },
  { name: 'Kociewie', country: 'PL' },
  { name: 'Roztocze', country: 'PL' },
  {
    name: 'Bieszczady',
    country: 'PL',
    forms: forms('Bieszczad', 'Bieszczadom', 'Bieszczady', 'Bieszczadami', 'Bieszczadach'),
  },
  { name: 'Lubelszczyzna', country: 'PL' },
  { name: 'Opolszczyzna', country: 'PL' },
  { name: 'Ziemia Lubuska', country: 'PL' },
  { name: 'Zagłębie Dąbrowskie', country: 'PL' },
  { name: 'Zagłębie Ruhry', country: 'DE' },
  {
    name: 'Brandenburgia',
    country: 'DE',
    forms: forms('Brandenburgii', 'Brandenburgii', 'Brandenburgię', 'Brandenburgią', 'Brandenburgii'),
  },
  { name: 'Saksonia', country: 'DE', forms: forms('Saksonii', 'Saksonii', 'Saksonię', 'Saksonią', 'Saksonii') },
  {
    name: 'Dolna Saksonia',
    country: 'DE',
    forms: forms('Dolnej Saksonii', 'Dolnej Saksonii', 'Dolną Saksonię', 'Dolną Saksonią', 'Dolnej Saksonii'),
  },
  { name: 'Bawaria', country: 'DE', forms: forms('Bawarii', 'Bawarii', 'Bawarię', 'Bawarią', 'Bawarii') },
  { name: 'Turyngia', country: 'DE', forms: forms('Turyngii', 'Turyngii', 'Turyngię', 'Turyngią', 'Turyngii') },
  {
    name: 'Meklemburgia',
    country: 'DE',
    forms: forms('Meklemburgii', 'Meklemburgii', 'Meklemburgię', 'Meklemburgią', 'Meklemburgii'),
  },
  { name: 'Katalonia', country: 'ES', forms: forms('Katalonii', 'Katalonii', 'Katalonię', 'Katalonią', 'Katalonii') },
  { name: 'Toskania', country: 'IT', forms: forms('Toskanii', 'Toskanii', 'Toskanię', 'Toskanią', 'Toskanii') },
  { name: 'Szkocja', country: 'GB', forms: forms('Szkocji', 'Szkocji', 'Szkocję', 'Szkocją', 'Szkocji') },
  { name: 'Walia', country: 'GB', forms: forms('Walii', 'Walii', 'Walię', 'Walią', 'Walii') },
  { name: 'Anglia', country: 'GB', forms: forms('Anglii', 'Anglii', 'Anglię', 'Anglią', 'Anglii') },
  { name: 'Skania', country: 'SE', forms: forms('Skanii', 'Skanii', 'Skanię', 'Skanią', 'Skanii') },
];

/** The region at `row` of `REGIONS` as a place; null beyond its end. */
export function regionOfRow(row: number): PlaceEntry | null {
  const region = REGIONS[row];
  if (region === undefined) return null;
  const { name, country } = region;
  return { name, type: 'region', country, teryt: null, area: null, population: null, weight: 'major' };
}
