import type { PageReader } from './page-reader.ts';

/** The system of bip.gliwice.eu, for all units of the city. It prints no metadata block, only a register of changes and a counter. */
export const gliwice: PageReader = {
  name: 'gliwice',
  marks: { elements: [['div.strona_srodek', 'div.stopka', 'div.rejestr_zmian']] },
  content: ['div.strona_srodek'],
  omit: { 'change-register': ['div.rejestr_zmian'], counter: ['div.licznik_odwiedzin'], footer: ['div.stopka'] },
};
