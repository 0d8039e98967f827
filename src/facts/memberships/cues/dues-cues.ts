import { phrase } from '../../../polish/phrases/phrase.ts';
import { type MembershipCue, WORDS } from './cue.ts';
import { MEMBER_FIRST } from './word-orders.ts';

/** Who pays dues belongs. They go last: `płaci składki w Związku X, do którego wstąpiła w 2003 roku` tells more by its other words. */
export const DUES_CUES: readonly MembershipCue[] = [
  // Płacimy składkę w Y, gmina opłaca składkę członkowską na rzecz Y; traps: `Pracownicy płacą składki`, `składka w Y wynosi …`
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:placi(?:my)?|(?:o|w)placa(?:my)?|uiszcza(?:my)?)${WORDS}\\s{1,3}skladk[eią]\\p{L}{0,2}(?:\\s{1,3}(?:czlonkowsk|roczn)\\p{L}{1,4}){0,2}\\s{0,2}:?\\s{1,3}(?:we?|do|dla|na\\s{1,3}rzecz)(?!\\p{L})`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    association: true,
  },
  {
    pattern: phrase(
      /(?<![a-z])skladk\p{L}{1,2}(?:\s{1,3}(?:czlonkowsk|roczn)\p{L}{1,4}){0,2}\s{1,3}(?:placi(?:my)?|oplaca(?:my)?|uiszcza(?:my)?)(?:\s{1,3}(?:tez|takze|rowniez|ponadto|co\s{1,3}roku))?\s{1,3}(?:we?|do|dla|na\s{1,3}rzecz)(?!\p{L})/u,
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    association: true,
  },
  // Z tytułu członkostwa w Y gmina zapłaciła 5 tys. zł
  {
    pattern: phrase(
      /(?<![a-z])z\s{1,3}tytulu\s{1,3}(?:czlonkostwa\s{1,3}we?|przynaleznosci\s{1,3}do)(?!\p{L})(?=[^.;]{4,120}?(?:zaplaci|placi|wplaci|przekaza|oplaci|poni[eo]s|skladk)\p{L}{1,3})/u,
    ),
    organization: 'after',
    member: 'either',
    change: 'holds',
    near: true,
    association: true,
  },
];
