import { describe, expect, it } from 'vitest';
import { endsName } from '../../../src/polish/occasions/stop-words.ts';
import { isFiniteVerb, isPeopleSubject } from '../../../src/polish/occasions/verb-forms.ts';

const VERBS =
  'otwiera kończy prowadzi zgromadziła trwało odbyły zebrali mogły otwarto zaplanowano organizuje promują odbywa nastąpi obejmuje towarzyszą zakończyła gościło rozwija znalazły';
const NOUNS =
  'kultury szkoły kościoła sali skali źródła młodzieży gminy komisji obywateli nauczycieli niedzieli piłki okrągły stała wojny ochrony pracy dzielnicy zespołu';

describe('isFiniteVerb', () => {
  it.each(VERBS.split(' '))('%s is a verb', (word) => {
    expect(isFiniteVerb(folded(word)) || endsName(folded(word))).toBe(true);
  });

  it.each(NOUNS.split(' '))('%s is none', (word) => {
    expect(isFiniteVerb(folded(word))).toBe(false);
    expect(endsName(folded(word))).toBe(false);
  });
});

describe('isPeopleSubject', () => {
  it.each('uczestnicy radni goście mieszkańcy'.split(' '))('%s', (word) => {
    expect(isPeopleSubject(folded(word))).toBe(true);
  });
  it.each('dzielnicy pracy pomocy dzieci młodzieży'.split(' '))('not %s', (word) => {
    expect(isPeopleSubject(folded(word))).toBe(false);
  });
});

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
}
