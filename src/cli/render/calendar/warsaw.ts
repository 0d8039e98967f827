import ICAL from 'ical.js';

export const WARSAW = 'Europe/Warsaw';

/** Summer time in Poland, right from 1989 on: from the last Sunday in March to that of October, until 1995 of September. */
const RULES = `BEGIN:VTIMEZONE
TZID:${WARSAW}
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19880327T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19880925T030000
RRULE:FREQ=YEARLY;UNTIL=19950924T010000Z;BYMONTH=9;BYDAY=-1SU
END:STANDARD
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

/** The zone that local times are in, as a component that a calendar brings along. */
export function warsawComponent(): ICAL.Component {
  return ICAL.Component.fromString(RULES);
}

const zone = new ICAL.Timezone({ component: warsawComponent(), tzid: WARSAW });

/** A Polish local time `2019-05-17T10:00:00` in UTC: `2019-05-17T08:00:00Z`. */
export function toUtc(local: string): string {
  const time = ICAL.Time.fromDateTimeString(local);
  time.zone = zone;
  return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
}
