import { edtfBounds } from '../../polish/dates/edtf-bounds.ts';
import type { When } from '../report-data.ts';
import type { DateTexts } from '../texts/texts.ts';
import { dateText } from './date-text.ts';
import { dayOf } from './day.ts';

const OPEN_START = '0000';
const OPEN_END = '9999';
/** Days only: `2017-05-31`, `2017-05-31/2017-06-02`. */
const DAYS = /^\d{4}-\d{2}-\d{2}[?~%]?(?:\/\d{4}-\d{2}-\d{2}[?~%]?)?$/;

/** How a date is drawn and read; null where there is none. A value that is no EDTF is shown as it stands and drawn nowhere. */
export function whenOf(value: string | null, texts: DateTexts): When | null {
  if (value === null) return null;
  const edtf = value.replace(/T.*/s, '');
  const bounds = boundsOf(edtf);
  return {
    text: dateText(edtf, texts),
    edtf,
    from: bounds === null || bounds.earliest.startsWith(OPEN_START) ? null : dayOf(bounds.earliest),
    to: bounds === null || bounds.latest.startsWith(OPEN_END) ? null : dayOf(bounds.latest),
    firm: DAYS.test(edtf),
    inferred: /[?%]/.test(edtf),
  };
}

function boundsOf(edtf: string): ReturnType<typeof edtfBounds> | null {
  try {
    return edtfBounds(edtf);
  } catch {
    return null;
  }
}
