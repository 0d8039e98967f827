import { MONTH_OF_DAY } from '../../polish/dates/calendar-names.ts';
import { occasionForms } from '../../polish/occasions/noun-index.ts';
import { endsName } from '../../polish/occasions/stop-words.ts';
import { LOWER, TITLE, UPPER } from '../../polish/tokens.ts';
import { foldedAt, isMark, isNumber, rawAt } from '../token-view.ts';
import { glue, push, type Tail } from './tail.ts';

const OF_DAY = new RegExp(`^${MONTH_OF_DAY}$`);
/** Days of feasts that are written out. */
const BY_WORD = /^(?:pierwszego|trzeciego|jedenastego|pietnastego)$/;
const isTitle = ({ tokens }: Tail['reading'], at: number): boolean => tokens.shapes[at] === TITLE;

/** `Szkoły Muzycznej I i II st.`, `szkół I stopnia`: grades of a school, up to their word. */
export function takeGrades(tail: Tail): boolean {
  const { reading, segment, last: at } = tail;
  const grade = (i: number) => i < segment.last && /^[IV]{1,3}$/.test(rawAt(reading, i));
  if (!grade(at)) return false;
  const last = /^(?:i|oraz)$/.test(foldedAt(reading, at + 1)) && grade(at + 2) ? at + 2 : at;
  if (last + 1 >= segment.last || !/^(?:st|stopnia)$/.test(foldedAt(reading, last + 1))) return false;
  for (let i = at; i <= last + 1; i++) push(tail, i);
  if (foldedAt(reading, last + 1) === 'st' && isMark(reading, last + 2, '.')) glue(tail, '.', last + 3);
  return true;
}

/** `100-lecia`, `XXX-lecia`, `80. rocznicy`, `Święta Konstytucji 3 Maja`, `VIII kadencji`, `roku szkolnego`. */
export function takeAnniversary(tail: Tail): boolean {
  const { reading, segment, last: at } = tail;
  if (
    foldedAt(reading, at) === 'roku' &&
    /^(?:szkoln|akademicki|kulturaln|harcerski)ego$/.test(foldedAt(reading, at + 1))
  ) {
    push(tail, at);
    push(tail, at + 1);
    return true;
  }
  // `Święta Narodowego Trzeciego Maja`: no verb (`mają`).
  if (BY_WORD.test(foldedAt(reading, at - 1)) && OF_DAY.test(foldedAt(reading, at)) && isTitle(reading, at)) {
    push(tail, at);
    return true;
  }
  const roman = reading.tokens.shapes[at] === UPPER && /^[ivxl]+$/.test(foldedAt(reading, at));
  if (!isNumber(reading, at) && !roman && foldedAt(reading, at) !== 'i') return false;
  if (at + 1 >= segment.last) return false;
  const next = foldedAt(reading, at + 1);
  if (isMark(reading, at + 1, '-') && /^(?:leci\p{L}{1,2}|rocznic\p{L}{1,2})$/u.test(foldedAt(reading, at + 2))) {
    push(tail, at);
    glue(tail, `-${rawAt(reading, at + 2)}`, at + 3);
    return true;
  }
  if (isMark(reading, at + 1, '.') && /^(?:rocznic|urodzin)/.test(foldedAt(reading, at + 2))) {
    push(tail, at);
    glue(tail, '.', at + 2);
    push(tail, at + 2);
    return true;
  }
  if (takeEdition(tail, roman)) return true;
  if (roman && /^(?:kadencji|rocznicy)$/.test(next)) {
    push(tail, at);
    push(tail, at + 1);
    return true;
  }
  const feast = /^(?:konstytucj|swiet|narodow)/.test(foldedAt(reading, at - 1));
  if (feast && isNumber(reading, at) && OF_DAY.test(next) && reading.tokens.shapes[at + 1] !== LOWER) {
    push(tail, at);
    push(tail, at + 1);
    return true;
  }
  return false;
}

/** `gala finałowa VII edycji konkursu`, `finał 12. edycji festiwalu`: which one of what goes on. Trap: `konferencja II edycji programu`. */
function takeEdition(tail: Tail, roman: boolean): boolean {
  const { reading, segment, last: at } = tail;
  const stop = !roman && isMark(reading, at + 1, '.');
  const noun = at + (stop ? 2 : 1);
  if (noun + 1 >= segment.last || foldedAt(reading, noun) !== 'edycji') return false;
  if (occasionForms(foldedAt(reading, noun + 1))?.some(({ cases }) => cases.includes('gen')) !== true) return false;
  push(tail, at);
  if (stop) glue(tail, '.', noun);
  push(tail, noun);
  push(tail, noun + 1);
  return true;
}

/** `Turniej 4 Boisk`, `Bieg 3 Jezior`: a number and what it counts, a genitive plural without an ending. Trap: `Turniej 3 Maja`. */
export function takeCounted(tail: Tail): boolean {
  const { reading, segment, last: at } = tail;
  if (at + 1 >= segment.last || !isNumber(reading, at) || !/^\d{1,2}$/.test(rawAt(reading, at))) return false;
  if (reading.tokens.shapes[at + 1] !== TITLE || !/[bcdfghklmnprstwz]$/.test(foldedAt(reading, at + 1))) return false;
  if (endsName(foldedAt(reading, at + 1)) || foldedAt(reading, at + 1).length < 4) return false;
  push(tail, at);
  push(tail, at + 1);
  tail.proper = true;
  return true;
}
