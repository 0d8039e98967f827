import { describe, expect, it } from 'vitest';
import { adjectiveNominative, agrees } from '../../../src/polish/inflection/adjective.ts';
import { toNominative } from '../../../src/polish/inflection/to-nominative.ts';

describe('toNominative', () => {
  it.each([
    // head and adjectives on either side
    ['Regionalnego Biura Gospodarki Przestrzennej', 'Regionalne Biuro Gospodarki Przestrzennej'],
    ['Mazowieckiego Biura Planowania Regionalnego', 'Mazowieckie Biuro Planowania Regionalnego'],
    ['Górnośląsko-Zagłębiowskiej Metropolii', 'Górnośląsko-Zagłębiowska Metropolia'],
    ['Obszaru Metropolitalnego Gdańska Gdyni i Sopotu', 'Obszar Metropolitalny Gdańska Gdyni i Sopotu'],
    ['Związkiem Gmin Wiejskich', 'Związek Gmin Wiejskich'],
    ['Stowarzyszeniu Zdrowych Miast Polskich', 'Stowarzyszenie Zdrowych Miast Polskich'],
    ['Radzie Miejskiej w Kępnie', 'Rada Miejska w Kępnie'],
    ['Radą Gminy Kłodawa', 'Rada Gminy Kłodawa'],
    ['Lokalną Grupą Działania', 'Lokalna Grupa Działania'],
    ['URZĘDU MARSZAŁKOWSKIEGO WOJEWÓDZTWA LUBELSKIEGO', 'URZĄD MARSZAŁKOWSKI WOJEWÓDZTWA LUBELSKIEGO'],
    ['Komisji Wspólnej Rządu i Samorządu Terytorialnego', 'Komisja Wspólna Rządu i Samorządu Terytorialnego'],
    ['Ochotniczej Straży Pożarnej w Lipce', 'Ochotnicza Straż Pożarna w Lipce'],
    ['Szkole Podstawowej nr 3', 'Szkoła Podstawowa nr 3'],
    ['Polskiego Czerwonego Krzyża', 'Polski Czerwony Krzyż'],
    ['Stowarzyszenia Kulturalnego i Oświatowego „Razem”', 'Stowarzyszenie Kulturalne i Oświatowe „Razem”'],
    ['Wodociągów Kieleckich', 'Wodociągi Kieleckie'],
    ['XX Kongresem Gmin Wiejskich', 'XX Kongres Gmin Wiejskich'],
    ['30. Konferencji i Walnego Zebrania', '30. Konferencja i Walnego Zebrania'],
    ['Muzeum Narodowego w Kielcach', 'Muzeum Narodowe w Kielcach'],
    ['Wyższej Szkoły Bankowej', 'Wyższa Szkoła Bankowa'],
    ['Najwyższej Izbie Kontroli', 'Najwyższa Izba Kontroli'],
    // the adjective belongs to the genitive on its right
    ['Fundacji Wielkiej Orkiestry Świątecznej Pomocy', 'Fundacja Wielkiej Orkiestry Świątecznej Pomocy'],
    ['Fundacji Polskiej Akademii Nauk', 'Fundacja Polskiej Akademii Nauk'],
    ['Komendy Wojewódzkiej Państwowej Straży Pożarnej', 'Komenda Wojewódzka Państwowej Straży Pożarnej'],
    ['Partnerstwa Otwartego Rządu', 'Partnerstwo Otwartego Rządu'],
    // the tail stays
    ['Instytutu Rozwoju Miast i Regionów', 'Instytut Rozwoju Miast i Regionów'],
    ['Ośrodka Kultury', 'Ośrodek Kultury'],
    ['Dyrekcji Dróg Publicznych', 'Dyrekcja Dróg Publicznych'],
    // nominative already
    ['Ośrodek Kultury', 'Ośrodek Kultury'],
    ['Unia Metropolii Polskich', 'Unia Metropolii Polskich'],
    ['Rada Miasta', 'Rada Miasta'],
    // a head that no table knows
    ['Ogólnopolskiej Delegacji Samorządowej', 'Ogólnopolska Delegacja Samorządowa'],
  ])('%s → %s', (printed, expected) => {
    expect(toNominative(printed)).toEqual({ text: expected, sure: true });
  });

  it.each([
    // what precedes the head does not agree with it, or there is no head
    'Cities for Cyclists',
    'Wczoraj Związek Miast',
    'Poznaniowi',
    'Przed Urzędem Miasta',
    '',
  ])('leaves %s', (printed) => {
    expect(toNominative(printed)).toEqual({ text: printed, sure: false });
  });
});

describe('adjectives', () => {
  it.each([
    ['Miejskiej', 'f', 'Miejska'],
    ['Ostatniej', 'f', 'Ostatnia'],
    ['Drugiej', 'f', 'Druga'],
    ['Wyższego', 'n', 'Wyższe'],
    ['Trzeciego', 'm', 'Trzeci'],
    ['WSPÓLNEGO', 'm', 'WSPÓLNY'],
    ['polsko-niemieckiej', 'f', 'polsko-niemiecka'],
    ['Rozwój', 'm', 'Rozwój'],
  ] as const)('%s (%s) → %s', (printed, gender, expected) => {
    expect(adjectiveNominative(printed, gender, 'sg')).toBe(expected);
  });

  it('agrees by ending', () => {
    const genitive = { case: 'gen', gender: 'f', number: 'sg' } as const;
    expect(agrees('Miejskiej', genitive)).toBe(true);
    expect(agrees('Miejskiego', genitive)).toBe(false);
    expect(agrees('Gminy', genitive)).toBe(false);
    expect(agrees('Polską', { case: 'nom', gender: 'f', number: 'sg' })).toBe(false);
    expect(agrees('Ej', genitive)).toBe(false);
  });
});
