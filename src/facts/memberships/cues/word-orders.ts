import { type MembershipCue, UNITS_ONLY } from './cue.ts';

type Order = Pick<MembershipCue, 'organization' | 'member' | 'near' | 'implied' | 'gap'>;

/** `Gmina A należy do Związku X`: what is joined straight behind the match, who joins before it. Trap: `przystąpiła do realizacji zadań Związku`. */
export const MEMBER_FIRST: Order = { organization: 'after', member: 'before', near: true };

/** `W skład Związku X wchodzą gminy A i B`: both behind the match, the members last. */
export const MEMBERS_LAST: Order = { organization: 'after', member: 'list' };

/** `Związek X zrzesza gminy A i B`, and on its page `Przyjęto gminy A i B`. Trap: `zrzesza mieszkańców gmin A i B`, where more than unit words stands between. */
export const MEMBERS_BEHIND: Order = { organization: 'before', member: 'after', implied: true, gap: UNITS_ONLY };

/** `Związek X wykluczył Gminę A za zaległości wobec Gminy B`: only the first behind the match, and what is joined to it. */
export const MEMBER_NEXT: Order = { organization: 'before', member: 'next', implied: true, gap: UNITS_ONLY };

/** `Związek X założono w 1998 r. Dołączyły do niego A i B`: to the one named last. */
export const NAMES_OF_TOLD: Order = { organization: 'told', member: 'names' };

/** Said only of a body that bears its name, and that units join: nobody is filled in for either. */
export const OF_NAMED_BODY = { named: true, association: true } as const satisfies Pick<
  MembershipCue,
  'named' | 'association'
>;
