import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Stamp } from '../../model/page.ts';
import type { Candidate } from './choose-publication.ts';
import { leadingStamp, readStamp } from './read-stamp.ts';

/** `31 września 2026`, `2007.10.68`, `2-17-2020`: as long as a date, with the numbers of one. */
const LIKE_A_DATE =
  /(?<!\d)(?:\d{1,2}[-./ ]\s?(?:\d{1,2}|\p{L}{3,12})[-./ ]\s?\d{4}|\d{4}[-./]\d{1,2}[-./]\d{1,2})(?!\d)/u;

export interface StampReading {
  readonly stamp: Stamp | null;
  readonly diagnostic: Diagnostic | null;
}

function diagnosticOf(candidate: Candidate, code: string, message: string): Diagnostic {
  const { span } = candidate;
  return { code, severity: 'warning', message, start: span?.start ?? null, end: span?.end ?? null };
}

/** `dodano: 03.05.19`: behind a label a year of two digits is one of this century. */
function withCentury(raw: string): string {
  return raw.replace(/^(\s{0,3}\d{1,2}([./-])\d{1,2}\2)([0-4]\d)(?=\s{0,3}$)/u, '$120$3');
}

/** Reads a candidate's date. Of two dates in one field the first counts; a date that cannot be gives no stamp, and a diagnostic. */
export function stampOf(candidate: Candidate): StampReading {
  const { raw, span, source, origin } = candidate;
  const leading = leadingStamp(origin === 'label' ? withCentury(raw) : raw);
  if (leading === null) {
    const impossible = LIKE_A_DATE.test(raw);
    const message = `${source}: no such date: ${raw}`;
    return { stamp: null, diagnostic: impossible ? diagnosticOf(candidate, 'impossible-date', message) : null };
  }
  // `Rok 2010 był rekordowy`: a bare year or month with words behind it is no stamp.
  if (leading.rest !== '' && leading.value.length < 10) return { stamp: null, diagnostic: null };
  const second = leading.rest === '' ? null : readStamp(leading.rest.replace(/^(?:i|oraz|,|;) /, ''));
  const two = second !== null && second.length >= 10 && second !== leading.value;
  return {
    stamp: { value: leading.value, raw, span, source },
    diagnostic: two
      ? diagnosticOf(candidate, 'two-dates', `${source}: two dates in one field, the first taken: ${raw}`)
      : null,
  };
}
