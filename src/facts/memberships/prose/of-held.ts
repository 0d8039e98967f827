import type { Statement } from '../../context.ts';
import type { Party } from '../claim.ts';

const REPRESENTS = /reprezent|(?<![a-z])(?:polska|kraj)\s/u;
const HELD =
  /(?<![a-z])(?:sesj|konferencj|kongres|gal|narad|debat|wystaw|deleg|komisj|rad|zjazd|zjezdz|forum|posiedze|spotka|zgromadze|komite|zarzad|konkurs|projek|program|kampani|akcj)\p{L}{0,5}\s(?:sieci\s)?$/u;

/** `Sesja METREX odbyła się w maju. Polskę reprezentują w niej …`: in the session that the body's name only says more of, and not in the body. Trap: `Sieć METREX …`. */
export const isOfHeld = (words: string, { folded, start }: Statement, { span }: Party): boolean =>
  REPRESENTS.test(words) && HELD.test(folded.slice(Math.max(0, span.start - start - 40), span.start - start));
