import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';

/** `W XX Kongresie Związku wzięli udział delegaci i goście:`: who came. Trap: `Do Związku należą, biorąc udział w pracach:`. */
const CAME =
  /(?<![a-z])(?:(?:bral|wziel)[aoiy]?\s{1,3}udzial(?!\s{1,3}w\s{1,3}pracach)|udzial\s{1,3}(?:bral|wziel)[aoiy]?|uczestniczyl[aoiy]|obecni\s{1,3}byli|przybyl[iy]|zjechal[iy])(?!\p{L})/u;
const OCCASION =
  /(?<![a-z])(?:kongres|zebrani|spotkani|konferencj|zje[zd]{1,2}|sesj|posiedzeni|zgromadzeni|gal[aię]|obrad|uroczyst|forum|narad|wizy)/u;

/** `Tworzą ją: A, B i C` */
const PRONOUN_LEAD = phrase(/^\P{L}{0,3}(?:wspol)?(?:tworz[ya]|tworzyl[iy]|stanowia)\s{1,3}(?:ja|go|je)(?!\p{L})/u);
/** `Powołano też komisję rewizyjną`: an organ, told of last. Trap: `Powołano Związek`, `Rada powołała Związek`. */
const ORGAN =
  /(?<![a-z])(?:komisj[eai]|zarzad|rad[eay]|kapitul[eay]|zespol|jury|prezydium|komitet|sztab|kolegium)(?!\p{L})(?!.{0,160}(?<![a-z])(?:zwiazek|stowarzyszenie|unie|lige|siec|klaster|federacje|porozumienie|zrzeszenie|organizacje)(?!\p{L}))/su;

/** Whether a list below a sentence that names an association is of who came to its meeting, or of who sits in an organ that the sentence before told of. */
export function areNotItsMembers({ statements }: PageContext, statement: Statement): boolean {
  const lead = statement.folded.split(':', 1)[0] ?? '';
  if (CAME.test(lead) && OCCASION.test(lead)) return true;
  const before = statements[statement.index - 1];
  return PRONOUN_LEAD.test(statement) && before !== undefined && ORGAN.test(before.folded);
}
