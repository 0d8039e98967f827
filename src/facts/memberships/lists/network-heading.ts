import { acronymOf } from '../../../polish/organizations/acronym.ts';
import { isNetwork } from '../../../polish/organizations/networks.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { siteAssociation } from '../parties/owner.ts';
import { bodiesOf } from '../parties/page-bodies.ts';
import { partyOf } from '../parties/parties.ts';

/** `Miasta Cittaslow w Polsce`, `Polskie miasta Eurocities` as a heading: the network whose members are listed below. Trap: `Miasta partnerskie`. */
export function networkOfHeading(context: PageContext, statement: Statement): Party | null {
  if (statement.kind !== 'heading') return null;
  const told =
    /^(\s{0,3}(?:(?:Nasze|Polskie|polskie)\s)?(?:[Mm]iasta|[Gg]miny|[Ss]amorządy)(?:\s(?:w|z|sieci|Sieci)){0,2}\s)(\p{Lu}[\p{L}\s-]{3,40}?)(?:\s(?:w\s)?Pols(?:ce|ki))?\s{0,3}$/u.exec(
      statement.text,
    );
  if (told?.[1] === undefined || told[2] === undefined || !isNetwork(told[2])) return bodyByLetters(context, statement);
  const start = statement.start + told[1].length;
  return (
    siteAssociation(context) ?? {
      name: told[2],
      acronym: null,
      span: { start, end: start + told[2].length },
      resolved: true,
    }
  );
}

const OF_LETTERS =
  /^\s{0,3}(?:(?:Nasze|Polskie)\s)?(?:[Mm]iasta|[Gg]miny|[Pp]owiaty|[Ss]amorządy)\s(\p{Lu}{2,8})\s{0,3}:?\s{0,3}$/u;

/** `Miasta LMN` on a page that names the `Liga Miast Nadwarciańskich`: whose letters these are, of all that it names only hers. Trap: `Gminy RP`. */
function bodyByLetters(context: PageContext, { text }: Statement): Party | null {
  const letters = OF_LETTERS.exec(text)?.[1];
  if (letters === undefined) return null;
  const fitting = bodiesOf(context).joined.filter(
    ({ name, acronym }) => name.includes(' ') && (acronym === letters || acronymOf(name) === letters),
  );
  const [only] = fitting;
  return only !== undefined && fitting.every(({ name }) => name === only.name) ? partyOf(only) : null;
}
