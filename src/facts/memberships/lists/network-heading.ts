import { isNetwork } from '../../../polish/organizations/networks.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { siteAssociation } from '../parties/owner.ts';

/** `Miasta Cittaslow w Polsce`, `Polskie miasta Eurocities` as a heading: the network whose members are listed below. Trap: `Miasta partnerskie`. */
export function networkOfHeading(context: PageContext, statement: Statement): Party | null {
  if (statement.kind !== 'heading') return null;
  const told =
    /^(\s{0,3}(?:(?:Nasze|Polskie|polskie)\s)?(?:[Mm]iasta|[Gg]miny|[Ss]amorządy)(?:\s(?:w|z|sieci|Sieci)){0,2}\s)(\p{Lu}[\p{L}\s-]{3,40}?)(?:\s(?:w\s)?Pols(?:ce|ki))?\s{0,3}$/u.exec(
      statement.text,
    );
  if (told?.[1] === undefined || told[2] === undefined || !isNetwork(told[2])) return null;
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
