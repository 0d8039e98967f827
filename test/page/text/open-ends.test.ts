import { expect, test } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';

const blocksOf = (text: string): readonly string[] => {
  const page = readPage(new TextEncoder().encode(text), 'a.txt');
  return page.blocks.map(({ start, end }) => page.text.slice(start, end));
};

const JOINED = [
  'Wnioski przyjmuje Wydział Gospodarki Nieruchomościami i Planowania\nPrzestrzennego przy ulicy Długiej.',
  'Przetarg przeprowadza się na podstawie rozporządzenia Rady\nMinistrów i regulaminu gminy.',
  'Na podstawie ustawy z dnia\n24 marca 1920 r. o nabywaniu nieruchomości podaje się, co następuje.',
  'Wykaz ogłoszono dnia 9 grudnia\n2024 r. na tablicy w holu.',
  'Umowę podpisano w dniu\n5 maja i ogłoszono.',
  'Szczegóły zawiera zarządzenie nr\n12/2024 i jego załącznik.',
  'Spotkanie odbędzie się w świetlicy w\nStarej Lipce o zmierzchu.',
];

const APART = [
  'Zaproszenie na festyn z okazji dnia patrona naszej szkoły\nBliższych informacji udziela sekretariat.',
  'Zaproszenie na festyn z okazji dnia patrona naszej szkoły\nWszystkich czeka poczęstunek.',
  'Prawo miejscowe Rady\nProtokoły z sesji',
  'Stara Lipka, dnia\nOGŁOSZENIE O KONKURSIE',
  'Zebranie 9 grudnia\n2024 osoby podpisały listę.',
  'Zebranie w świetlicy\n24 marca 2024 r. dyżur radnych',
  'DO\nMieszkańców wsi',
];

test.each(JOINED)('goes on: %s', (text) => expect(blocksOf(text)).toEqual([text]));

test.each(APART)('ends: %s', (text) => expect(blocksOf(text).length).toBeGreaterThan(1));
