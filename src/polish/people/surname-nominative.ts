import { fold } from '../fold.ts';
import type { Case } from '../inflection/grammar.ts';

/**
 * Nominatives of a surname printed in a given case, for a man or a woman: `Kraszkiewiczem` (m, inst) → `Kraszkiewicz`. `sure` false: more than one
 * nominative is possible (`Kwiatka`: Kwiatek, Kwiatk), `text` is as printed. Null: the word cannot stand in that case (`Nowak` beside a genitive man's name).
 */
export interface Surname {
  readonly text: string;
  readonly sure: boolean;
}

export function surnameNominative(word: string, gender: 'm' | 'f', grammaticalCase: Case): Surname | null {
  const parts = word.split('-');
  const found = parts.map((part) => onePart(part, gender, grammaticalCase));
  if (found.some((part) => part === null)) return null;
  return {
    text: found.map((part) => part?.text ?? '').join('-'),
    sure: found.every((part) => part?.sure === true),
  };
}

function onePart(word: string, gender: 'm' | 'f', grammaticalCase: Case): Surname | null {
  if (gender === 'f') return womans(word, grammaticalCase);
  return mans(word, grammaticalCase);
}

const CONSONANT = /[bcdfghjklłmnprstwzćńśźż]$/iu;

/** Women's surnames: adjectives (`-ska`), nouns in `-a`, and those that do not decline at all (`Nowak`, `Kowalczyk`, `Matejko`). */
function womans(word: string, grammaticalCase: Case): Surname | null {
  const folded = fold(word);
  const accusativeOrInstrumental = grammaticalCase === 'acc' || grammaticalCase === 'inst';
  if (/(?:sk|ck|dzk)iej$|(?:n|ow)ej$/.test(folded)) {
    // `Kowalskiej`, `Jasnej`
    if (grammaticalCase === 'nom' || accusativeOrInstrumental) return null;
    return sure(`${word.slice(0, /iej$/.test(folded) ? -3 : -2)}a`);
  }
  if (/[ąę]$/u.test(word)) return accusativeOrInstrumental ? sure(`${word.slice(0, -1)}a`) : null;
  if (/(?:skiego|ckiego)$/.test(folded)) return null;
  if (grammaticalCase === 'nom' || CONSONANT.test(word) || folded.endsWith('o')) return sure(word);
  // `Kowalska` beside an instrumental is one whose letters the page lost.
  if (/(?:sk|ck|dzk)a$/.test(folded)) return accusativeOrInstrumental ? sure(word) : null;
  if (grammaticalCase === 'gen' && /(?:[kg]i|[^aeiouy]y)$/.test(folded)) return sure(`${word.slice(0, -1)}a`);
  return { text: word, sure: false };
}

const ADJECTIVE_CASES: readonly (readonly [RegExp, readonly Case[]])[] = [
  [/ego$/, ['gen', 'acc']],
  [/emu$/, ['dat']],
  [/(?:im|ym)$/, ['inst', 'loc']],
];

/** Men's surnames: adjectives (`-skiego`, `-nego`), nouns in a consonant (`Nowaka`), and others that are left as printed. */
function mans(word: string, grammaticalCase: Case): Surname | null {
  const folded = fold(word);
  if (grammaticalCase === 'nom') {
    return /(?:[kgn]iego|[kgn]iemu|skim|ckim|owi|skiej|ckiej)$/.test(folded) || /[ąę]$/u.test(word) ? null : sure(word);
  }
  const soft = /^(.+(?:sk|ck|dzk|g|k))(?:iego|iemu|im)$/iu.exec(word);
  const hard = soft ?? /^(.{2,}[nwtłrczj])(?:ego|emu|ym)$/iu.exec(word);
  if (hard !== null) {
    const fits = ADJECTIVE_CASES.some(([ending, cases]) => ending.test(folded) && cases.includes(grammaticalCase));
    return fits ? sure(`${hard[1] ?? ''}${soft === null ? 'y' : 'i'}`) : null;
  }
  const stem = nounStem(word, grammaticalCase);
  if (stem === null) return CONSONANT.test(word) ? null : { text: word, sure: false };
  return isWholeStem(stem) ? sure(stem) : { text: word, sure: false };
}

function nounStem(word: string, grammaticalCase: Case): string | null {
  if (grammaticalCase === 'gen' || grammaticalCase === 'acc')
    return /[^aeiouy]a$/iu.test(word) ? word.slice(0, -1) : null;
  if (grammaticalCase === 'dat') return /owi$/iu.test(word) ? word.slice(0, -3) : null;
  if (grammaticalCase !== 'inst') return null;
  if (/[kg]iem$/iu.test(word)) return word.slice(0, -3);
  return /[^i]em$/iu.test(word) ? word.slice(0, -2) : null;
}

/** A stem that is the nominative as it stands: it ends in vowel and consonant (`Nowak`, `Kraszkiewicz`), not in a cluster that may hide an `e` (`Kwiatk-`). */
function isWholeStem(stem: string): boolean {
  if (/(?:wicz|cz|sz|rz|sch|ch|ck|tz|nd|nt|rt|rs|rg|st|ński)$/iu.test(stem)) return true;
  return /[aeiouyąęó](?:[bcdfghjklmnprstwz]|ż)$/iu.test(stem) && !/(?:[bcdnsz]i|[ćńśź])$/iu.test(stem);
}

function sure(text: string): Surname {
  return { text, sure: true };
}
