import type { Statement } from '../../context.ts';
import type { Actor } from './actors.ts';

/** What such bodies are, in the nominative: only the subject of the verb is printed so. */
const HEAD =
  '(?:sołectwo|parafia|szkoła|przedszkole|biblioteka|koło|klub|stowarzyszenie|fundacja|towarzystwo|zespół|ośrodek|dom|urząd|starostwo|magistrat|komenda|komisariat|biuro|muzeum|instytut|agencja|centrum|nadleśnictwo|spółdzielnia|hufiec|rada|miesięcznik|kwartalnik|tygodnik|redakcja|świetlica|izba|związek|spółka)';
const NAME = new RegExp(
  String.raw`^(?:(?:miejsk|gminn|powiatow|wiejsk|lokaln|tutejsz|młodzieżow)\p{Ll}{1,3}\s{1,3})?${HEAD}(?!\p{L})(?:\s{1,3}(?!(?:i|oraz|na|dla|do|od|za|ze?|przy|po|a|lecz|ale|gdzie|która?y?|które|który|serdecznie|wspólnie|razem|wraz|jest|są|był\p{Ll}{0,2})(?!\p{L}))(?:\p{L}{2,24}(?:\.(?=\s\p{Lu}))?|[„"][^„”"]{2,60}[”"])){0,7}`,
  'u',
);
const LINK = /^\s{0,3}(?:,|i|oraz|wraz\s{1,3}z|a\s{1,3}także)\s{1,3}/u;
/** There is one of them for those who read it. */
const ALONE = /^(?:starostwo|magistrat)$/u;
const MOST = 5;

/**
 * Bodies without a name of their own, right where `at` points and joined to one another: `Organizuje parafia św. Anny`, `starostwo powiatowe i biuro poselskie`. Traps: `organizuje klub` alone,
 * which nobody would find; `organizuje radę`, the object.
 */
export function bodiesBeside(statement: Statement, at: number, known: readonly Actor[]): readonly Actor[] {
  const found: Actor[] = [];
  let from = at + (/^\s{0,3}/u.exec(statement.text.slice(at - statement.start))?.[0].length ?? 0);
  for (let count = 0; count < MOST; count++) {
    const rest = statement.text.slice(from - statement.start);
    const other = known.find((one) => found.length > 0 && one.start === from);
    const name = other === undefined ? NAME.exec(rest)?.[0] : rest.slice(0, other.end - other.start);
    if (name === undefined) break;
    if (other !== undefined) found.push(other);
    else if (name.includes(' ') || ALONE.test(name)) found.push(bodyOf(name, from));
    const link = LINK.exec(rest.slice(name.length))?.[0];
    if (link === undefined) break;
    from += name.length + link.length;
  }
  return found;
}

/** What is organised stands before the verb: an occasion, or all of them. */
const OBJECT_BEFORE =
  /(?<!\p{L})(?:wszystkie|calosc|zajecia|spotkania|szkolenia|warsztaty|imprezy|wydarzenia|koncerty|narady|kursy)(?!\p{L})[^.;:]{0,60}$/u;

/**
 * `Wszystkie warsztaty organizuje Forum Rybaków`, `Zjazd przygotowuje Forum Kobiet`: a body that is called a forum. Traps: `Związek organizuje Forum Kobiet`, `W maju organizuje Forum Kobiet`, where the
 * forum is what is held.
 */
export function forumBeside(statement: Statement, at: number, cueStart: number): readonly Actor[] {
  const from = at + (/^\s{0,3}/u.exec(statement.text.slice(at - statement.start))?.[0].length ?? 0);
  const forum = statement.occasions.find(({ start, lemma }) => start === from && lemma === 'forum');
  if (forum === undefined || forum.edition !== null || !forum.named || forum.quoted !== null) return [];
  if (!/^\p{Lu}/u.test(statement.text.slice(from - statement.start))) return [];
  const before = ({ end }: { readonly end: number }) => end <= cueStart;
  if (statement.organizations.some(before)) return [];
  const held = statement.occasions.some((one) => before(one) && one.cases.includes('acc') && one.lemma !== 'forum');
  if (!held && !OBJECT_BEFORE.test(statement.folded.slice(0, cueStart - statement.start))) return [];
  return [{ start: forum.start, end: forum.end, name: forum.name, entity_type: 'organization' }];
}

const bodyOf = (name: string, start: number): Actor => ({
  start,
  end: start + name.length,
  name: name.charAt(0).toUpperCase() + name.slice(1),
  entity_type: 'organization',
});
