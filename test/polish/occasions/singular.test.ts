import { describe, expect, it } from 'vitest';
import { recogniseOccasions } from '../../../src/mentions/occasions/recognise-occasions.ts';
import { nounSingular } from '../../../src/polish/occasions/singular.ts';
import { readingOfText } from '../../support/page-of.ts';

describe('nounSingular', () => {
  it.each([
    ['Zebrania wiejskie odbędą się w maju.', 'Zebranie wiejskie'],
    ['Harmonogram zebrań sołeckich:', 'Zebranie sołeckie'],
    ['Sesje Rady Gminy odbędą się w środy.', 'Sesja Rady Gminy'],
    ['Spotkania informacyjne', 'Spotkanie informacyjne'],
    ['Konferencje naukowe', 'Konferencja naukowa'],
    ['Koncerty letnie', 'Koncert letni'],
    ['Warsztaty ceramiczne', 'Warsztaty ceramiczne'],
    ['Targi pracy', 'Targi pracy'],
    ['Sesja Rady Gminy', 'Sesja Rady Gminy'],
  ])('%s → %s', (text, singular) => {
    const mention = recogniseOccasions(readingOfText(text))[0];
    expect(mention?.kind === 'occasion' ? nounSingular(mention) : null).toBe(singular);
  });
});
