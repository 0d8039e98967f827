import { isNetwork } from '../../../polish/organizations/networks.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';

const KIND = '(?:stowarzyszeni[ae]|zwiazki|porozumienia|organizacje|federacje|zrzeszenia|sieci)';
const OF = '(?:samorzadow[ey]|miedzygminne|komunalne|krajowe|ogolnopolskie|regionalne|miedzynarodowe|gmin|miast)';
/**
 * `Związki i stowarzyszenia`, `Stowarzyszenia, porozumienia`, `Współpraca międzygminna`: a municipality's section on the bodies that it belongs to, or on
 * those that work in it. Trap: `Stowarzyszenia` above its clubs and fire brigades; only what units join is kept of it.
 */
const SECTION = phrase(
  new RegExp(
    `^\\s{0,3}(?:(?:gmina|miasto|powiat)(?:\\s{1,3}[\\p{L}-]{2,20}){1,3}\\s{1,3}[–—-]\\s{1,3})?(?:(?:${KIND}(?:\\s{1,3}${OF}){0,2}(?:\\s{0,2},\\s{1,2}|\\s{1,3}(?:i|oraz)\\s{1,3}|(?=\\s{0,3}:?\\s{0,3}$))){1,3}|wspolpraca\\s{1,3}(?:krajowa|samorzadowa|miedzygminna|miedzysamorzadowa|ponadlokalna|z\\s{1,3}samorzadami))\\s{0,3}:?\\s{0,3}$`,
    'u',
  ),
);

/** Bodies that municipalities, counties and lands join. */
const OF_UNITS =
  /(?<!\p{L})(?:(?:Miast|Miasteczek|Gmin|Powiatów|Województw|Samorządów|Samorządow\p{L}{1,3}|Komunaln\p{L}{1,2}|Międzygminn\p{L}{1,3}|Metropoli[aei]|Metropolitaln\p{L}{1,3}|Aglomeracj\p{L}{1,2}|Euroregion\p{L}{0,2}|Subregion\p{L}{0,2}|LGD|LGR|LOT|ZIT|ZMP)(?!\p{L})|Lokalna\s(?:Grupa\s(?:Działania|Rybacka)|Organizacja\sTurystyczna)|Organizacja\sTurystyczna)/u;

/** Whether a heading or the page's title opens such a section, on a municipality's or county's page. */
export function isSectionOfBodies(context: PageContext, statement: Statement, folded: string): boolean {
  const { municipality, region } = context.own;
  if (municipality === null && region === null) return false;
  const title = context.page.title?.span;
  const heads =
    statement.kind === 'heading' || (title != null && title.start <= statement.start && statement.end <= title.end + 1);
  return heads && SECTION.test(statement, folded);
}

export const isBodyOfUnits = (name: string): boolean => OF_UNITS.test(name) || isNetwork(name);
