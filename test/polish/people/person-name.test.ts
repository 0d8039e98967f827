import { describe, expect, it } from 'vitest';
import { personName } from '../../../src/polish/people/person-name.ts';
import { postNominative } from '../../../src/polish/people/posts.ts';

const sure = (name: string) => ({ name, nominative: true });
const asPrinted = (name: string) => ({ name, nominative: false });

describe('personName', () => {
  it.each([
    ['Jana', 'Kowalskiego', sure('Jan Kowalski')],
    ['Janem', 'Kowalskim', sure('Jan Kowalski')],
    ['Janowi', 'Nowakowi', sure('Jan Nowak')],
    ['Janem', 'Nowakiem', sure('Jan Nowak')],
    ['Ewą', 'Nowak', sure('Ewa Nowak')],
    ['Ewę', 'Nowicką', sure('Ewa Nowicka')],
    ['Ewy', 'Nowickiej', sure('Ewa Nowicka')],
    ['Ewie', 'Jasnej', sure('Ewa Jasna')],
    ['Adama', 'Mickiewicza', sure('Adam Mickiewicz')],
    ['Andrzejem', 'Dudą', asPrinted('Andrzejem Dudą')],
    ['Piotra', 'Wilka', asPrinted('Piotra Wilka')],
    ['Aleksandra', 'Nowakowska', sure('Aleksandra Nowakowska')],
    ['Aleksandra', 'Nowakowskiego', sure('Aleksander Nowakowski')],
    ['Aleksandra', 'Nowaka', sure('Aleksander Nowak')],
    ['Aleksandra', 'Nowak', sure('Aleksandra Nowak')],
    ['Zygmunta', 'Frankiewicza', sure('Zygmunt Frankiewicz')],
    ['Łukasza', 'Mazura', sure('Łukasz Mazur')],
    ['Lukasz', 'Mazur', sure('Łukasz Mazur')],
    ['Maria', 'Skłodowska-Curie', sure('Maria Skłodowska-Curie')],
    ['Marią', 'Skłodowską-Nowak', sure('Maria Skłodowska-Nowak')],
  ] as const)('%s %s', (first, surname, expected) => {
    expect(personName([first], surname)).toMatchObject(expected);
  });

  it.each([
    ['Janem', 'Kowalskiego'],
    ['Jan', 'Kowalskiego'],
    ['Ewa', 'Nowicką'],
    ['Poznań', 'Kowalski'],
    ['Janem', 'Nowak'],
    ['Anna', 'Kowalskiej'],
  ] as const)('%s %s do not agree', (first, surname) => {
    expect(personName([first], surname)).toBeNull();
  });
});

describe('postNominative', () => {
  it.each([
    ['zastępcą prezydenta Wejherowa', 'zastępca prezydenta Wejherowa'],
    ['Wójta Gminy Lipno', 'Wójt Gminy Lipno'],
    ['starostą żnińskim', 'starosta żniński'],
    ['przewodniczącej Rady', 'przewodnicząca Rady'],
    ['wicemarszałkiem województwa', 'wicemarszałek województwa'],
    ['prezydent Gdyni', 'prezydent Gdyni'],
    ['kolegą', 'kolegą'],
  ])('%s → %s', (printed, expected) => {
    expect(postNominative(printed.split(' '))).toBe(expected);
  });
});
