import { firstNameReadings } from '../../polish/people/first-name-readings.ts';
import { LOWER, TITLE } from '../../polish/tokens.ts';
import type { Reading } from '../reading.ts';
import { foldedAt, isMark, isWord, rawAt } from '../token-view.ts';
import { glue, push, type Tail } from './tail.ts';
import { takeGenitives } from './tail-genitives.ts';

/** `spotkanie ze sztuką`, `spotkanie z książką`. */
const ARTS = /^(?:sztuk|muzyk|ksiazk|kultur|histori|poezj|literatur|tradycj)a$/;
/** Those whom readers come to meet; an officer is only among those who came. */
const GUEST =
  /^(?:pisark|autork|poetk|podrozniczk|dziennikark|ilustratork|rezyserk|aktork|reportazystk|himalaistk)a$|^(?:pisarzem|autorem|poeta|podroznikiem|dziennikarzem|ilustratorem|rezyserem|aktorem|reportazysta|himalaista|historykiem|satyrykiem)$/;

/**
 * `spotkanie z mieszkańcami osiedla`, `debata z kandydatami`: whom it is with, in the plural; `spotkanie autorskie z Hanną Kos`, `spotkanie z pisarką Hanną Kos`: the guest. Traps:
 * `z okazji`, `z udziałem`, `spotkanie z burmistrzem Janem Nowakiem`.
 */
export function takeCompany(tail: Tail): void {
  const { reading, segment, last: at } = tail;
  if (!/^(?:spotkani|debat|zebrani|dyskusj|narad)/.test(foldedAt(reading, tail.noun))) return;
  if (!/^ze?$/.test(foldedAt(reading, at)) || at + 1 >= segment.last) return;
  const whom = foldedAt(reading, at + 1);
  if (ARTS.test(whom)) {
    push(tail, at);
    push(tail, at + 1);
    return;
  }
  if (takeGuest(tail)) return;
  if (!/(?:ami|imi|ymi|dzmi|scmi|ludzmi)$/.test(whom) || reading.tokens.shapes[at + 1] !== LOWER) return;
  push(tail, at);
  push(tail, at + 1);
  if (/[iy]mi$/.test(whom) && tail.last < segment.last && /ami$/.test(foldedAt(reading, tail.last)))
    push(tail, tail.last);
  takeGenitives(tail);
}

/** `z Hanną Kos`, `z pisarką Hanną Kos-Maj`: a first name in the instrumental and what it is called by. */
function takeGuest(tail: Tail): boolean {
  const { reading, segment, last: at } = tail;
  if (!/^spotkani/.test(foldedAt(reading, tail.noun)) || tail.proper) return false;
  const first = GUEST.test(foldedAt(reading, at + 1)) ? at + 2 : at + 1;
  const last = first + 1;
  if (last >= segment.last || !isFirstName(reading, first)) return false;
  if (!isWord(reading, last) || reading.tokens.shapes[last] !== TITLE) return false;
  for (let i = at; i <= last; i++) push(tail, i);
  if (isMark(reading, last + 1, '-') && last + 2 < segment.last && reading.tokens.shapes[last + 2] === TITLE)
    glue(tail, `-${rawAt(reading, last + 2)}`, last + 3);
  return true;
}

const isFirstName = (reading: Reading, at: number): boolean =>
  isWord(reading, at) &&
  reading.tokens.shapes[at] === TITLE &&
  firstNameReadings(rawAt(reading, at)).some((one) => one.case === 'inst');
