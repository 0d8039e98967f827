import { isNetwork } from '../../../polish/organizations/networks.ts';
import type { Statement } from '../../context.ts';
import type { Party } from '../claim.ts';

/** Words that a body's English name has. Trap: `Member States`, `City Council`. */
const BODY =
  /\b(?:Union|Association|Network|Alliance|League|Federation|Forum|Organi[sz]ation|Cities|Towns|Municipalities|Regions|Club|Euroregion|Consortium|Society|Initiative|Euro-region|Confederation|Chamber|Foundation|Partnership|Covenant|Congress\sand|Mayors\sfor)\b/u;
const WORD = String.raw`(?:[“"„‘’']{0,2}\p{Lu}[\p{L}\p{M}&’'.-]{0,24}[”"’']{0,2})`;
const LINK = `(?:of|the|and|for|in(?=\\s(?:Europe|Poland|the)(?!\\p{L}))|on|de|des|du|et|&|–|-)`;
/** What goes on about something of the body. Trap: `joined the Eurocities working group on mobility`, `a member of the Union of Cities board`. */
const OF_BODY =
  /^[’']?s?\s{1,3}(?!(?:since|in|from|until|and|which|that|for|as|with|where|by|at|on|to|is|was|has|together|a)(?!\p{L}))\p{Ll}/u;
/** An organ of a body is none. */
const ORGAN = /(?:Committee|Board|Council|Jury|Section|Commission|Secretariat|Presidium|Assembly)$/u;
const NAME = new RegExp(String.raw`^\s{1,3}(?:the\s{1,3})?(${WORD}(?:\s(?:${LINK}\s){0,2}${WORD}){0,9})`, 'u');

/** What is joined, printed right behind the verb; null where it is no body. */
export function bodyNamed({ text, start }: Statement, from: number): Party | null {
  const match = NAME.exec(text.slice(from));
  if (match?.[1] === undefined) return null;
  const name = match[1]
    .replace(/[“”„"]/gu, '')
    .replace(/[’'.]$/u, '')
    .trim();
  if (!isBody(name) || ORGAN.test(name) || OF_BODY.test(text.slice(from + match[0].length))) return null;
  const at = start + from + match[0].indexOf(match[1]);
  return { name, acronym: null, span: { start: at, end: at + match[1].length }, resolved: true };
}

/** `EUA – European University Association`, `Cities for Cyclists’`: an entry, which a lead says is joined. */
export function entryOf({ text, start }: Statement): Party | null {
  const [lead] = /^[\s\d•.)-]{0,6}/u.exec(text) ?? [''];
  const rest = text.slice(lead.length);
  const [whole, sign, long] = /^(\p{Lu}[\p{Lu}\d ]{1,16})\s?[–—-]\s(\p{Lu}[^.;(]{6,90})/u.exec(rest) ?? [];
  const printed = (whole === undefined ? /^\p{Lu}[^.;(:]{2,80}/u.exec(rest)?.[0] : long)?.replace(/^The\s/u, '');
  if (printed === undefined || printed.split(' ').length > 12) return null;
  const name = printed.replace(/[’'.,]\s{0,2}$/u, '').trim();
  const at = start + text.indexOf(printed, lead.length);
  return {
    name,
    acronym: sign?.trim() ?? null,
    span: { start: at, end: at + printed.length },
    resolved: true,
  };
}

/** Trap: `a member of the Association`, which does not say of which. */
const isBody = (name: string): boolean => isNetwork(name) || (name.includes(' ') && BODY.test(name));
