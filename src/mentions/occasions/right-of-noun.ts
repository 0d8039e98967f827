import { type NounForm, occasionForms, printedNominative } from '../../polish/occasions/noun-index.ts';
import { TITLE, UPPER } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { foldedAt, rawAt } from '../token-view.ts';
import { takeQuotedRest } from './quoted-rest.ts';
import type { Tail } from './tail.ts';
import { takeAdjectives } from './tail-adjectives.ts';
import { takeGenitives } from './tail-genitives.ts';
import { takePhrases } from './tail-phrases.ts';
import { takeTitle } from './tail-title.ts';
import { type Topic, takeTopic } from './tail-topic.ts';

export interface RightPart {
  /** Token after the last one of the name. */
  readonly last: number;
  /** What follows the noun, adjectives in the nominative, the rest as printed. */
  readonly text: string;
  readonly quoted: string | null;
  /** A capital or an acronym stands in the tail. */
  readonly proper: boolean;
  /** What it is about, which is no part of its name: `o transporcie zbiorowym`. */
  readonly about: Topic | null;
}

/** `VI Kujawski Przegląd i Jarmark Serów`: two nouns with one adjective and one tail are one name. Trap: `Zjazd i Walne Zebranie`. */
function takeTwin(tail: Tail): void {
  const { reading, segment, noun, last: at, form } = tail;
  const { shapes } = reading.tokens;
  if (tail.words.length > 0 || foldedAt(reading, at) !== 'i' || at + 2 >= segment.last || noun - 1 < segment.first)
    return;
  if (shapes[noun] !== TITLE || shapes[at + 1] !== TITLE || shapes[noun - 1] !== TITLE || shapes[at + 2] !== TITLE)
    return;
  if (!/(?:sk|ck|n|ow)(?:i|y|a|e|iego|ego|iej|ej|im|ym)$/.test(foldedAt(reading, noun - 1))) return;
  const twin = occasionForms(foldedAt(reading, at + 1))?.find(
    (one) => one.number === form.number && one.cases.some((each) => form.cases.includes(each)),
  );
  if (twin === undefined || occasionForms(foldedAt(reading, at + 2)) !== undefined) return;
  tail.words.push('i', printedNominative(twin, rawAt(reading, at + 1)));
  tail.last = at + 2;
}

/** Reads forwards from an event noun (token `noun`): agreeing adjectives, genitives and capitals, `ds.`, `w sprawie`, a title in quotation marks. */
export function rightOfNoun(reading: Reading, segment: Segment, noun: number, form: NounForm): RightPart {
  const shouted = reading.tokens.shapes[noun] === UPPER;
  const tail: Tail = { reading, segment, noun, form, shouted, words: [], last: noun + 1, proper: false, quoted: null };
  takeAdjectives(tail);
  takeTwin(tail);
  takeGenitives(tail);
  takePhrases(tail);
  takeTitle(tail);
  takeQuotedRest(tail);
  const about = takeTopic(tail);
  return { last: tail.last, text: tail.words.join(' '), quoted: tail.quoted, proper: tail.proper, about };
}
