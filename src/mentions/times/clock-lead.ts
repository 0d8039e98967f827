import { type CalendarText, COLON, categoryAt, DOT, digitsAt, markAt, OPEN } from '../../polish/dates/calendar-text.ts';
import { ABOUT, FROM, HOUR_WORD, TO } from '../../polish/dates/calendar-words.ts';

/** `hour`: after `godz.`; `at`: after a mere `o`, after `start`; `from`: after `od`; `until`: after `do [godz.]`, an end of something; `none`. */
export type ClockLead = 'hour' | 'at' | 'from' | 'until' | 'none';

/** The words just before the time at token `i`. Traps: `5 godz. 30 min` is a duration; `do godz. 12` is no beginning. */
export function clockLead(c: CalendarText, i: number, isDated: (token: number) => boolean): ClockLead {
  let at = i - 1;
  let from = false;
  while (markAt(c, at) === OPEN || markAt(c, at) === COLON || categoryAt(c, at) === FROM || isAbout(c, at)) {
    if (categoryAt(c, at) === FROM) from = true;
    at--;
  }
  const noun = markAt(c, at) === DOT ? at - 1 : at;
  if (categoryAt(c, noun) === HOUR_WORD) return hourLead(c, noun, at, isDated);
  if (from) return 'from';
  if (categoryAt(c, at) === TO) return 'until';
  if (STARTS.test(word(c, at)) && QUARTERS.test(c.folded.slice(c.tokens.starts[i], c.tokens.ends[i + 2]))) return 'at';
  return at === i - 1 && word(c, at) === 'o' ? 'at' : 'none';
}

function hourLead(c: CalendarText, noun: number, at: number, isDated: (token: number) => boolean): ClockLead {
  // `g.` is an hour only with its full stop.
  if (word(c, noun) === 'g' && noun === at) return 'none';
  const before = digitsAt(c, noun - 1);
  if (before > 0 && before < 4 && !isDated(noun - 1)) return 'none';
  return categoryAt(c, noun - 1) === TO ? 'until' : 'hour';
}

function isAbout(c: CalendarText, i: number): boolean {
  return categoryAt(c, i) === ABOUT || (markAt(c, i) === DOT && categoryAt(c, i - 1) === ABOUT);
}

/** `start 10:00`, `rozpoczęcie: 10.30`. Traps: `start 10 zawodników`; `start 10.05`, a day. */
const STARTS = /^(?:start|poczatek|rozpoczecie)$/;
const QUARTERS = /^\d{1,2}(?::|\.(?:00|15|30|45)(?!\.?\d))/;

function word(c: CalendarText, i: number): string {
  return i < c.first || i >= c.last ? '' : c.folded.slice(c.tokens.starts[i], c.tokens.ends[i]);
}
