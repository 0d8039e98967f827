/** `2019-02-12T10:11:12Z`, also shorter (`2019-02-12`) or with a fraction. */
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z)?)?)?$/;
/** `Tue, 12 Feb 2019 10:11:12 +0100`; without a zone it says no instant. */
const MAIL = /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UTC?)/i;

/** The instant in a header of an archive, as ISO 8601 in UTC; null where it is none. */
export function readInstant(raw: string): string | null {
  const text = raw.trim();
  if (ISO.test(text)) return Number.isNaN(Date.parse(text)) ? null : text;
  const [stamp] = MAIL.exec(text) ?? [];
  const instant = stamp === undefined ? Number.NaN : Date.parse(stamp);
  return Number.isNaN(instant) ? null : new Date(instant).toISOString().replace('.000Z', 'Z');
}
