import type { OrganizationMention } from '../../../model/mention.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { companionsIn } from '../free/free-members.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { partyOf } from '../parties/parties.ts';
import { blocksBelow, saysMore, withoutNames } from './lead-words.ts';
import { speaker } from './list-speaker.ts';
import { isBodyOfUnits } from './section-of-bodies.ts';

const MARK = String.raw`^\s{0,6}(?:(?:[•●▪◦*–—→►▶»✓❖■-]|\d{1,3}[.)](?!\d)|\p{L}\))\s{0,4})?`;
/** `– w Śląskim Związku Gmin`, `• do Związku Miast`: the item governs its name itself. */
const GOVERNS = new RegExp(`${MARK}(?:we?|do)\\s{1,3}(?=\\S)`, 'iu');
const LEAST = 2;

/** The body that an item names behind its own preposition, or null. Trap: `w siedzibie Związku Miast`, another thing of it. */
export function bodyInCase(statement: Statement): OrganizationMention | null {
  const lead = GOVERNS.exec(statement.text)?.[0].length ?? 0;
  if (lead === 0) return null;
  return (
    statement.organizations.find(
      (one) => one.start === statement.start + lead && (isAssociation(one.name) || isBodyOfUnits(one.name)),
    ) ?? null
  );
}

/** What a lead says that its items go on with: a verb and a colon, or a question. */
const LEAD = phrase(
  /(?<![a-z])(?:(?:przy)?nalez(?:y|ymy|ala|alo|elismy)|uczestnicz(?:y|ymy|ylismy)|dziala(?:my)?|jest(?:esmy)?|zrzeszon[aey]|stowarzyszon[aey]|zasiada(?:my)?|wstapil(?:a|o|ismy)?|przystapil(?:a|o|ismy)?|wesz(?:la|lo|lismy)|skladk\p{L}{1,2})(?!\p{L})[^.;:?]{0,80}[:?]\s{0,3}$/u,
);
/** `Gdzie działamy poza gminą?`, `Gdzie jest nasze miasto?` Trap: `Gdzie działa punkt porad?` */
const ASKS = phrase(
  /^\s{0,3}(?:a\s{1,3})?(?:gdzie|do\s{1,3}czego|w\s{1,3}czym)\s(?:[^.;:]{0,60}\s)?(?:(?:dziala|nalezy|uczestniczy|zasiada)my|jestesmy|nas|nasz[ae]?\s{1,3}(?:gmina|miasto|powiat))(?!\p{L})[^.;:]{0,60}\?\s{0,3}$/u,
);
/** One person's seats, and what is held there. */
const OF_PERSON =
  /(?<![a-z])(?:wojt|burmistrz|prezydent|starost|radn[yai]|przewodnicz|prezes|sekretarz|skarbnik|spotkani|posiedzeni|szkoleni|warsztat|projekt|zajeci|dyzur|wnios|kto)\p{L}{0,6}(?!\p{L})/u;

/**
 * `Gmina Kozy należy:` / `– do Związku Miast Polskich`, `Gdzie działamy?` / `• W Lokalnej Grupie Działania „Bór”`: items that go on with the lead's
 * sentence. Trap: `Wójt zasiada:` / `– w zarządzie Związku`, a person's; `Wnioski można składać:` / `– w Lokalnej Grupie Działania`.
 */
export function bodiesInCase(
  context: PageContext,
  statement: Statement,
  folded: string,
): { readonly owner: Party; readonly inherited: boolean } | null {
  const asks = ASKS.test(statement, folded);
  if (!LEAD.test(statement, folded) || OF_PERSON.test(folded)) return null;
  if (!asks && saysMore(withoutNames(context, statement, folded.length))) return null;
  const below = blocksBelow(context, statement).map((at) => context.byBlock[at]?.[0]);
  const bodies = below.filter((one) => one !== undefined && bodyInCase(one) !== null).length;
  if (bodies < LEAST || bodies * 2 <= below.length) return null;
  const owner = speaker(context, statement, { start: statement.start, end: statement.end });
  return owner === null || isAssociation(owner.owner.name) ? null : owner;
}

/** Of such an item, what it names. */
export function partyInCase(statement: Statement): Party | null {
  const body = bodyInCase(statement);
  return body === null ? null : partyOf(body);
}

/** `– w LGR „Bielska Kraina”, razem z Kozami i Brenną`: who else belongs, told beside the name of a list's body. Trap: `– w LGD „Bór”, z siedzibą w Kozach`. */
export function withCompanions(item: readonly Statement[], claims: readonly Claim[]): readonly Claim[] {
  const [own] = claims;
  const [first] = item;
  if (
    own === undefined ||
    first === undefined ||
    claims.length > 1 ||
    (own.role !== 'member' && own.role !== 'founding_member') ||
    own.end !== null
  )
    return claims;
  if (own.organization.span.start < first.start || own.organization.span.end > first.end) return claims;
  const region = { start: own.organization.span.end, end: first.end };
  if (!BESIDE.test(first.folded.slice(region.start - first.start))) return claims;
  return [...claims, ...companionsIn(first, region).map((member) => ({ ...own, member, start: null }))];
}

/** Right behind the name, its day or the verb of founding. */
const BESIDE =
  /^[”"]?(?:\s[–—-]\s(?:(?:wspol)?(?:zakladal|zalozyl|tworzyl|utworzyl|powolal)ismy|(?:wspol)?tworzymy)\s(?:(?:go|ja|je)\s)?)?(?:\s{1,2}(?:od|w)\s{1,2}(?:\p{L}{3,12}\s{1,2}){0,2}\d{4}(?:\s{0,2}r(?:\.|oku))?)?\s{0,2}[,(–—-]?\s{0,2}(?:razem|wraz|wspolnie)\s{1,3}ze?\s/u;
