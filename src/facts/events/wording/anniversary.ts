import { fold } from '../../../polish/fold.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { partOf } from '../../part-of.ts';

/** `dwadzieścia lat istnienia`, `piętnastolecie`, `30-lecie`, `XX-lecie`, `setną rocznicę`. */
const ANNIVERSARY = phrase(
  /(?<![a-z])(?:\p{L}{3,20}lecie|\d{1,4}\s{0,2}-?\s{0,2}lecie|[ivxlc]{1,7}\s{0,2}-\s{0,2}lecie|(?:\p{L}{4,20}|\d{1,4}\.?|[ivxlc]{1,7})\s{1,3}rocznic[ea]|cwierc\s{1,3}wieku|polwiecz[ae]|cwiercwiecz[ae]|(?:\p{L}{4,20}|\d{1,4})\s{1,3}lat(?:\s{1,3}\p{L}{4,10}){0,1}\s{1,3}(?:istnienia|dzialalnosci|wspolpracy|partnerstwa|pracy))(?!\p{L})/u,
);
/** `świętowała swój okrągły jubileusz`: of whose it is the subject tells. */
const JUBILEE = phrase(/(?<!\p{L})jubileusz(?!\p{L}|\s{1,3}(?:\d|[ivxlc]{1,7}\s{0,2}-|\p{L}{3,20}leci))/u);
const CELEBRATED = phrase(
  /(?<![a-z])(?:swietowa(?:no|l[aio]?|ly|lismy|lysmy)|obchodz(?:ono|il[aio]?|ily|ilismy|ilysmy|ic(?=[^.;]{0,40}bedziemy)|imy)|bedziemy\s{1,3}(?:obchodzic|swietowac)|uczci(?:l[aio]?|ly|lismy|lysmy|my)|uczczono|celebrowa(?:no|li|ly)|(?:byl[aoy]?|zostal[aoy]?)\s{1,3}(?:\p{L}{4,16}ie\s{1,3}){0,1}obchodzon[aeiy]|obchodzon[aeiy]\s{1,3}(?:byl[aoy]?|zostal[aoy]?))(?!\p{L})/u,
);
/** People came together: without that, a day is only remembered. */
const IN_TOWN = /(?<!\p{L})[wW]e?\s{1,3}\p{Lu}\p{Ll}{3,}/u;
const GATHERING = phrase(
  /(?<![a-z])(?:uroczyst|gosc|goscie|z\s{1,3}udzialem|koncert|zebra|spotka|msz[aey]|biesiad|wspolnie|w\s{1,3}ratuszu|tort)/u,
);

/** `uczcimy`, `obchodziliśmy`: who tells it was there. */
const FIRST_PERSON = phrase(
  /(?<!\p{L})(?:uczci(?:my|lismy|lysmy)|obchodzi(?:lismy|lysmy|my)|bedziemy|swietowal[iy]smy|swietujemy)(?!\p{L})/u,
);

/**
 * The name of an anniversary that a sentence tells to have been celebrated: `Piętnastolecie współpracy świętowano w Bieczu 21 maja`.
 * Traps: `W 2016 r. sieć obchodziła swoje 20-lecie` (a year: the caller asks for a day), `wczoraj przypadała rocznica` (nobody met).
 */
export function anniversaryName(statement: Statement): string | null {
  const verb = CELEBRATED.exec(statement);
  const noun = verb === null ? null : (ANNIVERSARY.exec(statement) ?? jubileeOf(statement, verb));
  if (noun === null || verb === null) return null;
  const together =
    FIRST_PERSON.test(statement) ||
    IN_TOWN.test(statement.text) ||
    statement.places.some((place) => place.role === 'venue') ||
    GATHERING.test(statement);
  if (!together) return null;
  const limit = noun.index < verb.index ? verb.index : statement.text.length;
  const rest = statement.text.slice(noun.index, Math.min(limit, noun.index + 120));
  const after = noun[0].length;
  const stop =
    /[,;:.!?(–]|\s(?=\d)|\s(?:w|we|na|dnia|podczas|uroczyst\p{L}{1,4}|oraz|a|z\s+udziałem|przy|wraz|razem|wspólnie)(?=\s)/u.exec(
      rest.slice(after),
    );
  const name = rest
    .slice(0, stop === null ? rest.length : after + stop.index)
    .replace(/\s+/gu, ' ')
    .trim()
    // `85. rocznicę`
    .replace(/^((?:\d{1,4}\.?|[IVXLC]{1,7})\s)rocznicę/u, '$1rocznica');
  const bare = name.replace(/\s(?:swojego|swego)(?=\s(?:istnienia|działalności|dzialalnosci))/u, '');
  const told = bare.charAt(0).toUpperCase() + bare.slice(1);
  const whose = /(?:lecie|istnienia|dzialalnosci|jubileusz)$/u.test(fold(told)) ? ownerOf(statement, verb) : undefined;
  return whose === undefined ? told : `${told} – ${whose}`;
}

/** A bare `jubileusz`, behind the verb of a body that is named: `Ochotnicza Straż Pożarna w Kole obchodziła swój jubileusz`. Trap: `Jan Kowal świętował jubileusz`. */
function jubileeOf(statement: Statement, verb: RegExpExecArray): RegExpExecArray | null {
  const noun = JUBILEE.exec(statement);
  return noun !== null && noun.index > verb.index && ownerOf(statement, verb) !== undefined ? noun : null;
}

/** `Trzydzieści lat istnienia uczciło 5 maja Towarzystwo Śpiewacze`, `Orkiestra Dęta obchodziła stulecie`: whose it is, where the words beside the number do not tell. */
function ownerOf({ folded, organizations, start }: Statement, verb: RegExpExecArray): string | undefined {
  if (!/(?:uczcil|obchodzil|swietowal)[ao]?$/u.test(verb[0])) return undefined;
  const at = start + verb.index;
  const before = organizations.findLast(
    (one) => one.end <= at && /^\s{1,3}(?:uroczyscie\s{1,3}){0,1}$/u.test(folded.slice(one.end - start, verb.index)),
  );
  return (before ?? organizations.find((one) => one.start > at))?.name;
}

const CLAUSE = /;\s|,\s{1,3}(?:a|natomiast|zas)\s|\s[–-]\s/gu;

/**
 * The clause of a longer sentence that tells of an anniversary alone: `III Zjazd gościło Kutno w 2004 r., a dziesięciolecie sieci uczciliśmy w Pile 5 maja 2011 r.`
 * Null where an occasion is named in that clause, or no day is in it.
 */
export function anniversaryClause(statement: Statement): Statement | null {
  if (statement.occasions.length === 0 || !ANNIVERSARY.test(statement) || !CELEBRATED.test(statement)) return null;
  const cuts = [...statement.folded.matchAll(CLAUSE)].slice(0, MOST_CLAUSES);
  const bounds = [0, ...cuts.map(({ index, 0: mark }) => index + mark.length), statement.text.length];
  for (const [at, from] of bounds.slice(0, -1).entries()) {
    const part = partOf(statement, from, bounds[at + 1] ?? from);
    if (part.occasions.length === 0 && part.dates.length > 0 && anniversaryName(part) !== null) return part;
  }
  return null;
}

const MOST_CLAUSES = 6;
