import { isTown } from '../../../polish/places/is-town.ts';
import { titleCase } from '../../../polish/title-case.ts';
import type { Claim, Party } from '../claim.ts';

const CAPITALS =
  /^(?:(MIASTO I GMINA|GMINA MIEJSKA|GMINA WIEJSKA|GMINA|MIASTO|POWIAT) )?(\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,3})$/u;

/** `GMINA KOCK`, `KOCK` as a list prints it: `Gmina Kock`, `Kock`. Trap: `ZMP`, letters and no town. */
export function inPlainCase(claim: Claim): Claim {
  const { member, organization, role } = claim;
  const name = plainName(member);
  const twin =
    role === 'partner' ? (plainTown(organization) ?? plainLand(organization) ?? withoutNation(organization)) : null;
  return {
    ...claim,
    ...(name === null ? {} : { member: { ...member, name } }),
    ...(twin === null ? {} : { organization: { ...organization, name: twin } }),
  };
}

/** `GETTORF`: a town abroad that the gazetteer need not know. Trap: `ZMP`. */
const plainTown = ({ name }: Party): string | null =>
  /^\p{Lu}{5,}(?:[ -]\p{Lu}{2,}){0,3}$/u.test(name) ? inTitleCase(name) : null;

/** `Miasto czeskie Orlova` as an entry: `Orlova`. */
function withoutNation({ name }: Party): string | null {
  const bare = name.replace(/^(?:Miasto|Miasteczko|Gmina)\s\p{Ll}{3,14}[sc]k(?:ie|a)\s(?=\p{Lu})/u, '');
  return bare === name ? null : bare;
}

/** `Obwodem Brzeskim` in a list of those one works with: `Obwód Brzeski`. */
function plainLand({ name }: Party): string | null {
  const [, unit, called] =
    /^(Obwodem|Rejonem|Okręgiem|Powiatem|Regionem|Prowincją|Hrabstwem)\s(\p{Lu}.{2,40})$/u.exec(name) ?? [];
  if (unit === undefined || called === undefined) return null;
  const [kind = '', ending = ''] = LANDS[unit] ?? [];
  return `${kind} ${called.replace(/(?<=[sc]k)(?:im|ą)(?!\p{L})/gu, ending)}`;
}

/** What the unit is called, and how an adjective behind it ends. */
const LANDS: Readonly<Record<string, readonly [string, string]>> = {
  Obwodem: ['Obwód', 'i'],
  Rejonem: ['Rejon', 'i'],
  Okręgiem: ['Okręg', 'i'],
  Powiatem: ['Powiat', 'i'],
  Regionem: ['Region', 'i'],
  Prowincją: ['Prowincja', 'a'],
  Hrabstwem: ['Hrabstwo', 'ie'],
};

const inTitleCase = (name: string): string =>
  titleCase(name).replace(/(?<=[ -])(?:Nad|Pod|Koło|W|An|Am|Im|In|Bei|Der|De|Les|Sur|Ob|Na|Upon)(?=[ -])/gu, (word) =>
    word.toLowerCase(),
  );

function plainName({ name }: Party): string | null {
  const [, unit, called] = CAPITALS.exec(name) ?? [];
  if (called === undefined) return null;
  const town = inTitleCase(called);
  if (unit === undefined) return isTown(town) ? town : null;
  // A county is called by an adjective.
  if (unit === 'POWIAT') return `Powiat ${called.toLowerCase()}`;
  return isTown(town) ? `${UNITS[unit] ?? unit} ${town}` : null;
}

const UNITS: Readonly<Record<string, string>> = {
  GMINA: 'Gmina',
  MIASTO: 'Miasto',
  'GMINA MIEJSKA': 'Gmina Miejska',
  'GMINA WIEJSKA': 'Gmina Wiejska',
  'MIASTO I GMINA': 'Miasto i Gmina',
};
