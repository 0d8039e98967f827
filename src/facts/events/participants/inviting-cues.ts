import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Cue } from './participant-cues.ts';

/** Who is asked to come, before the verb. */
const GUESTS = String.raw`^\P{L}{0,3}(?:serdecznie\s{1,3})?\p{L}{3,16}(?:ow|ych|ich|rzy|eli|nie|lki|nki|ieci|dziez)(?:\s[^.;:,]{1,90})?\s`;

/** Who asks people to come, and who plays the host, in words that turn the usual order round. */
export const INVITING_CUES: readonly Cue[] = [
  // Sołtysów zaprasza do Kutna Związek A; mieszkańców zaprasza na piknik Ośrodek A. Traps: `Gmina A zaprasza Gminę B`; `Burmistrzów zaprasza na zjazd do Domu Kultury w Kutnie`, a house.
  {
    role: 'organizer',
    side: 'after',
    subject: true,
    pattern: phrase(new RegExp(`(?<=${GUESTS})(?:zaprasza(?:ja)?|zaprosil[aoiy]?)(?=\\s{1,3}(?:na|do|we?)\\s)`, 'u')),
  },
  // Rolę gospodarza pełnił Powiat A; w rolę gospodarzy wcieliły się A i B. Trap: `pełni rolę gospodarza budynku`, which comes behind.
  {
    role: 'host',
    side: 'after',
    pattern: phrase(
      /(?<!\p{L})(?:role|funkcje|obowiazki)\s{1,3}gospodarz(?:a|y)(?:\s{1,3}(?:spotkania|wydarzenia|imprezy|obrad|zjazdu|kongresu|konferencji|turnieju|zawodow|forum|uroczystosci))?\s{1,3}(?:tym\s{1,3}razem\s{1,3})?(?:(?:wz|przyj|wypeln|peln|wciel|sprawow)\p{L}{1,4}|odegral[aoiy]?|odegrali)(?:\s{1,3}(?:na\s{1,3}siebie|sie))?(?!\p{L})/u,
    ),
  },
  // Stowarzyszenie A było jego organizatorem. Trap: `jego organizatorem było Stowarzyszenie A`, where it stands behind.
  {
    role: 'organizer',
    side: 'before',
    pattern: phrase(
      /(?<!\p{L})(?:byl[aoiy]?|byli|jest|sa|bedzie|beda)\s{1,3}(?:jego|jej|ich)\s{1,3}(?:glownym\s{1,3})?organizator(?:em|ka|ami)(?!\p{L})/u,
    ),
  },
  // Przygotowania wziął na siebie Związek A; inicjatorem konferencji był Związek A. Traps: `koszty przygotowania wziął na siebie Związek A`; `inicjatorem budowy był Związek A`.
  {
    role: 'organizer',
    side: 'after',
    beside: true,
    subject: true,
    pattern: phrase(
      /(?:^\P{L}{0,3}|,\s{1,3}a\s{1,3})(?:przygotowania\s{1,3}wzi(?:al|ela|elo|eli|ely)\s{1,3}na\s{1,3}siebie|inicjator(?:em|ami|ka)(?:\s{1,3}(?:spotkania|wydarzenia|imprezy|obrad|zjazdu|kongresu|konferencji|turnieju|zawodow|forum|festiwalu|festynu|debaty|seminarium))?\s{1,3}(?:jest|byl[aoy]?|byli|sa))(?!\p{L})/u,
    ),
  },
];
