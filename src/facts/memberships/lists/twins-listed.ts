import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { organizationsIn } from '../parties/parties.ts';
import { isAbroad } from '../twins/foreign-names.ts';
import { LISTED } from './announces.ts';
import { blocksBelow, saysMore, withoutNames } from './lead-words.ts';
import { speaker } from './list-speaker.ts';

const LEAST = 2;
/** A colon and spaces end the lead. */
const COLON = 4;
/** Of those listed, the share that must lie abroad. */
const SHARE = 0.75;

const BOND = phrase(
  /(?<![a-z])(?:partner(?:zy|zami|ow|stwo|stwa|stw|sk\p{L}{1,3})|blizniacz\p{L}{1,3}|siostrzan\p{L}{1,3}|zaprzyjaznion\p{L}{1,3}|przyjaciele|wspolprac\p{L}{1,6}|kontakty)(?!\p{L})/u,
);
/** `współpraca z organizacjami`: other partners. */
const OF_BODIES = /(?<![a-z])(?:organizacj|stowarzysz|zwiazk|sieci|federacj|podmiot)/u;
/** What is said of such a bond beside it. */
const BOND_WORD =
  /^(?:partner\p{L}{0,8}|blizniacz\p{L}{1,3}|siostrzan\p{L}{1,3}|zaprzyjaz\p{L}{1,8}|przyjaci\p{L}{1,4}|przyjazn\p{L}{0,2}|wspolprac\p{L}{1,8}|kontakt\p{L}{0,3}|wiezi|wiezami|zagrani\p{L}{1,7}|miedzynarodow\p{L}{1,3}|umow\p{L}{0,3}|porozumieni\p{L}{1,3}|lacz[ay]|laczace|utrzymuj\p{L}{1,3}|nawiaza\p{L}{1,4}|podpisa\p{L}{1,5}|zawar\p{L}{1,4}|prowadzi(?:my)?)$/u;

/** `Partnerskie miasta Kutna`, `Kutno łączą więzi partnerskie z:`, `Z kim współpracujemy` over towns abroad, whatever the phrase. Traps: `Partnerzy projektu:`, `Współpraca zagraniczna` over schools. */
export function twinsListed(
  context: PageContext,
  statement: Statement,
  folded: string,
): { readonly owner: Party; readonly inherited: boolean } | null {
  const colon = folded.lastIndexOf(':');
  const above = LISTED.has(context.page.blocks[statement.block + 1]?.kind ?? '');
  if (statement.kind !== 'heading' && !(colon < 0 ? above : folded.length - colon <= COLON)) return null;
  if (!BOND.test(statement, folded)) return null;
  const before = { start: statement.start, end: statement.start + (colon < 0 ? folded.length : colon) };
  if (organizationsIn(statement, before).some(({ name }) => isAssociation(name))) return null;
  const rest = withoutNames(context, statement, folded.length);
  const others = rest.split(/[^\p{L}\d]+/u).filter((word) => !BOND_WORD.test(word));
  if (!BOND.test(statement, rest) || OF_BODIES.test(rest) || saysMore(others.join(' '))) return null;
  const listed = blocksBelow(context, statement).flatMap((at) => (context.byBlock[at] ?? []).slice(0, 1));
  const abroad = listed.filter(isAbroad).length;
  if (abroad < LEAST || abroad < listed.length * SHARE) return null;
  const owner = speaker(context, statement, { start: statement.start, end: statement.end });
  return owner === null || isAssociation(owner.owner.name) ? null : owner;
}
