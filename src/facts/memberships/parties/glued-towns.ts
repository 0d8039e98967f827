import { placeNominative } from '../../../polish/places/place-nominative.ts';
import { remember } from '../../../polish/places/remember.ts';
import type { Claim } from '../claim.ts';

/** `KockaRykDęblina`: capitals inside a word, where the lines of a list were put together without a mark. */
const GLUED = /^(?:\p{Lu}\p{Ll}{2,20}){2,20}$/u;

/**
 * `członków Stowarzyszenia: KockaRykDęblina`: each of the towns that were glued, in the case the sentence takes.
 * Trap: `MediaMarkt`, `AgroTrans`, whose parts are no towns.
 */
export function withoutGlue(claim: Claim): readonly Claim[] {
  const { member } = claim;
  const towns = GLUED.test(member.name) ? townsIn(member.name) : null;
  return towns === null ? [claim] : towns.map((name) => ({ ...claim, member: { ...member, name } }));
}

/** The towns of a glued word; null where some part is none. Forms of the genitive go before names, if all may be such. */
const townsIn = remember(500, (word): readonly string[] | null => {
  const parts = word.match(/\p{Lu}\p{Ll}+/gu) ?? [];
  const all = parts.map((part) =>
    placeNominative(part)
      .filter(({ country, type }) => country === 'PL' && UNITS.has(type))
      .map(({ name }) => ({ name, part })),
  );
  const cased = all.map((found) => found.find(({ name, part }) => name !== part)?.name);
  const plain = all.map((found) => found.find(({ name, part }) => name === part)?.name ?? found[0]?.name);
  const chosen = cased.every((name) => name !== undefined) ? cased : plain;
  return chosen.every((name): name is string => name !== undefined) ? chosen : null;
});

const UNITS: ReadonlySet<string> = new Set(['town', 'gmina', 'city']);
