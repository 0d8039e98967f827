import type { ParticipantRole } from '../../../model/event.ts';
import { type Phrase, phrase } from '../../../polish/phrases/phrase.ts';

/** A cue and where its actors stand: `after` it (to the end of its clause) or `before` it. */
export interface Cue {
  readonly role: ParticipantRole;
  readonly pattern: Phrase;
  readonly side: 'after' | 'before';
  /** Its actors stand right behind it, or there are none. */
  readonly beside?: true;
  /** They are what the verb is said of: in the nominative, and nobody before the verb is. */
  readonly subject?: true;
}

const COPULA = String.raw`(?:(?:\s{1,3}(?:[^.;:]|(?<!\p{L})b?r\.){0,120}?)?(?:\s{1,3}(?:jest|sa|byl[aoy]?|byli|bedzie|beda|zostal[aoy]?|pozosta(?:je|ja|l[aoy]?))(?!\p{L})|\s{0,3}:)|\s{0,3}[–-]\s|\s{0,3}\t(?![^\t\n]*\t))`;

/**
 * `Organizatorem wydarzenia jest X`, `Organizator: X`, `organizowany przez X`, `X organizuje`, `Zaprasza na nie X`, `Gospodarzem był X`.
 * Trap: `komitet organizacyjny`, `organizacja pozarządowa`; `partnerskie miasto`.
 */
export const CUES: readonly Cue[] = [
  {
    role: 'co_organizer',
    side: 'after',
    pattern: phrase(new RegExp(`(?<![a-z])wspolorganizator\\p{L}{0,4}${COPULA}`, 'u')),
  },
  { role: 'organizer', side: 'after', pattern: phrase(new RegExp(`(?<![a-z])organizator\\p{L}{0,4}${COPULA}`, 'u')) },
  {
    role: 'host',
    side: 'after',
    pattern: phrase(new RegExp(`(?<![a-z])gospod(?:arz\\p{L}{0,4}|yni\\p{L}{0,2})${COPULA}`, 'u')),
  },
  {
    role: 'partner',
    side: 'after',
    pattern: phrase(
      new RegExp(`(?<![a-z]|przez\\s{1,3})partner(?:em|ami|zy|ka|ami|ow)?(?:\\s{1,3}\\p{L}{4,20})?${COPULA}`, 'u'),
    ),
  },
  {
    role: 'organizer',
    side: 'after',
    pattern: phrase(
      /(?<![a-z])(?:wspol)?(?:z?organizowan\p{L}{1,3}|przygotow(?:yw)?an\p{L}{1,3}|zwol(?:yw)?an\p{L}{1,3}|przeprowadz(?:on|an)\p{L}{1,3}|(?:za)?planowan\p{L}{1,3}|zainicjowan\p{L}{1,3})(?:\s[^;:!?]{0,90}?)?\s{1,3}przez(?!\p{L})/u,
    ),
  },
  // Fundacja A w partnerstwie z Powiatem B zaprasza. Trap: `umowa o partnerstwie z Kutnem`.
  { role: 'partner', side: 'after', pattern: phrase(/(?<![a-z])w\s{1,3}partnerstwie\s{1,3}z(?!\p{L})/u) },
  {
    role: 'co_organizer',
    side: 'after',
    pattern: phrase(/(?<![a-z])(?:wspolorganizuj\p{L}{1,3}|wspolorganizowa\p{L}{1,3})(?!\p{L})/u),
  },
  {
    role: 'organizer',
    side: 'after',
    pattern: phrase(
      /(?<![a-z])(?:z?organizuj\p{L}{1,2}|zorganizowal\p{L}{0,2}|przygotowal\p{L}{0,2}|przygotowuj\p{L}{1,2}|przygotuj(?:e|a)|urzadzi|wyprawi(?:a|l\p{L}{0,2})|szykuj(?:e|a)|przeprowadz(?:a|il\p{L}{0,2}))(?!\p{L})/u,
    ),
  },
  // Z inicjatywy Koła Gospodyń; za organizację odpowiadał Klub A. Trap: `z inicjatywy mieszkańców`: no body.
  {
    role: 'organizer',
    side: 'after',
    pattern: phrase(
      /(?<![a-z])(?:z\s{1,3}inicjatywy|staraniem|pod\s{1,3}egida|sumptem|pomyslodawc\p{L}{1,3}\s{1,3}(?:jest|byl[aoy]?|sa|byli)|za\s{1,3}organizacj[ae](?!\s{1,3}(?:prac|ruch|transport|dowoz|zaplecz|biur))(?:\s{1,3}\p{L}{3,16}){0,2}\s{1,3}odpowiada\p{L}{0,3}|organizacj[ae](?:\s{1,3}\p{L}{3,16}){0,2}\s{1,3}(?:zajel\p{L}{0,2}|zajal|zajmuje|powierzono)(?:\s{1,3}sie)?)(?!\p{L})/u,
    ),
  },
  {
    role: 'organizer',
    side: 'after',
    pattern: phrase(/(?<![a-z])zapraszaj?\p{L}{0,2}\s{1,3}(?:na\s{1,3}ni\p{L}{1,3})?(?!\p{L})/u),
  },
  { role: 'co_organizer', side: 'before', pattern: phrase(/(?<![a-z])wspolorganizuj\p{L}{1,3}(?!\p{L})/u) },
  {
    role: 'organizer',
    side: 'before',
    pattern: phrase(
      /(?<![a-z])(?:z?organizuj\p{L}{1,2}|zorganizowal\p{L}{0,2}|jest\s{1,3}organizatorem|sa\s{1,3}organizatorami|zaprasza(?:ja)?|przygotowal\p{L}{0,2}|przygotowuj\p{L}{1,2}|przygotuj(?:e|a)|szykuj(?:e|a)|przeprowadz(?:il\p{L}{0,2})|zwoluj\p{L}{1,2}(?!\s{1,3}sie)|zwolal\p{L}{0,2}|inicjatorem\s{1,3}jest)(?!\p{L})/u,
    ),
  },
  {
    role: 'patron',
    side: 'after',
    pattern: phrase(
      /(?<![a-z])(?:patronat\p{L}{0,3}(?:\s{1,3}honorow\p{L}{1,3}|\s{1,3}medialn\p{L}{1,3})?(?:\s{1,3}(?:nad|objal|objeli|objela|sprawuj\p{L}{1,2})(?:\s{1,3}\p{L}{5,20}){0,2}?)?)(?!\p{L})\s{0,3}:?/u,
    ),
  },
  {
    role: 'moderator',
    side: 'after',
    pattern: phrase(
      /(?<![a-z])(?:moderator\p{L}{0,4}|moderuj\p{L}{1,2}|moderowal\p{L}{0,2}|poprowadzi|poprowadzil\p{L}?)(?!\p{L})/u,
    ),
  },
  {
    role: 'speaker',
    side: 'after',
    pattern: phrase(
      /(?<![a-z])(?:prelegent\p{L}{0,4}|wyklad\p{L}{0,3}\s{1,3}wyglosi\p{L}{0,3}|wystapi(?:a|l\p{L}{0,2})?|glos\s{1,3}zabr\p{L}{2,5})(?!\p{L})/u,
    ),
  },
];
