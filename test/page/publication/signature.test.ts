import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../../src/page/publication/signature.ts';

const dateIn = (line: string): string | null => {
  const found = signatureOf(line);
  return found === null ? null : line.slice(found.date.start, found.date.end);
};

describe('signatureOf: who wrote a piece of news, and when', () => {
  it.each([
    ['(kos) | 12 kwietnia 2018, 09:14 | 3 komentarze', '12 kwietnia 2018, 09:14'],
    ['Anna Bąk · 3 marca 2021 · 2 min czytania', '3 marca 2021'],
    ['(ab), 12.04.2018', '12.04.2018'],
    ['Tekst i zdjęcia: Olga Rak, 4 czerwca 2019 r.', '4 czerwca 2019 r.'],
    ['4 maja 2018 · Rozmawiała: Ewa Lis', '4 maja 2018'],
    ['Wpis z 9 listopada 2022, kategoria: Sport', '9 listopada 2022'],
    ['2014/03/18 w kategorii Kultura', '2014/03/18'],
    ['Kategoria: Sport | Data: 5 kwietnia 2017 | Wyświetlono: 120 razy', '5 kwietnia 2017'],
    ['red., 12 października 2015, fot. archiwum', '12 października 2015'],
    ['17 lutego 2023 / Sprawy społeczne / Urszula Wilk', '17 lutego 2023'],
    ['30.05.2018, 21:40 | Aktualizacja: 31.05.2018, 9:02', '30.05.2018, 21:40'],
    ['Henryk Wolski • Dziennik Krajeński • 22 listopada 2016', '22 listopada 2016'],
    ['red. (al), 17 czerwca 2024, 09:05 1 207 odsłon', '17 czerwca 2024, 09:05'],
    ['wpis z 22 grudnia 2025, korekta terminu: 8 stycznia 2026', '22 grudnia 2025'],
    ['poniedziałek, 6 maja 2019 | skomentuj', 'poniedziałek, 6 maja 2019'],
    ['Dyrektor GOK, 22.07.2022', '22.07.2022'],
    ['Aktualności, 29.01.2024', '29.01.2024'],
    ['Wiadomości, 30.10.2018 14:07', '30.10.2018 14:07'],
    ['Napisano dnia 2 lipca 2014', '2 lipca 2014'],
    ['(wywieszono 20.08.2009)', '20.08.2009'],
    ['2020-05-25 15:36:29  |  UM Czersk', '2020-05-25 15:36:29'],
    ['By admin - 25 maja 2020', '25 maja 2020'],
    ['Okolice 21 czerwca 2022 Wydanie 23/2022', '21 czerwca 2022'],
  ])('%s', (line, date) => {
    expect(dateIn(line)).toBe(date);
  });

  it.each([
    '12 maja 2020, Dom Kultury',
    '12 maja 2020 | GOK Kozy',
    'Dom Kultury, 12 maja 2020',
    '15 czerwca 2019 | 17:00 | stadion',
    '15 czerwca 2019 | klub Bajka | wstęp wolny',
    'Zielone, 12 maja 2020',
    'Kultura, 12 maja 2020',
    'Dyrektor GOK zaprasza, 22.07.2022',
    'Burmistrzowie w Zielonem, 22.07.2022',
    'Zgłoszenia do 5 kwietnia 2023 r. przez formularz.',
    'Oprac. biuro Stowarzyszenia, stan na 30.06.2016',
    'Okolice 21 czerwca 2022 uchwała 23/2022',
    'Plakat wywieszono do 2 lipca 2014',
    'Termin: 12 maja 2020, zapisy: Ewa Lis',
    'Zapisy do 12 maja 2020, Ewa Lis',
    '12-13 maja 2020, Ewa Lis',
    'Jan Nowak, ur. 12 maja 1920, zm. 13 czerwca 1999',
    'Uchwała nr 5/2020 z 12 maja 2020 r.',
    'Data: 14 kwietnia 2019',
    '12 maja 2020',
    'Koncert: 12 maja 2020, godz. 17.00',
  ])('not %s', (line) => {
    expect(dateIn(line)).toBeNull();
  });

  it('names the author where the line gives a name', () => {
    const line = 'Relacja: MW | Hanna Gajda | 5.11.2020';
    const author = signatureOf(line)?.author;
    expect(author && line.slice(author.start, author.end)).toBe('Hanna Gajda');
  });
});
