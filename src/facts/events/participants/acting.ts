import type { ParticipantRole } from '../../../model/event.ts';
import type { PlaceMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { isTown } from '../../../polish/places/is-town.ts';
import type { Statement } from '../../context.ts';
import { type Actor, actorsIn } from './actors.ts';
import { officialsIn } from './officials.ts';
import type { Cue } from './participant-cues.ts';

/** The actors of the clause before a verb; where none is known, the name that opens the sentence: `Aeroklub Lubuski zaprasza`. Traps: `Burmistrz zaprasza`, `Serdecznie zaprasza`. */
export function actingBefore(cue: Cue, statement: Statement, cueStart: number): readonly Actor[] {
  const acting = actingIn(cue, statement, { start: clauseStart(statement, cueStart), end: cueStart });
  if (acting.length > 0 || !ACTING.has(cue.role)) return acting;
  const name = OPENING_NAME.exec(statement.text.slice(0, cueStart - statement.start))?.[0].trim();
  if (statement.occasions.some((one) => one.start < cueStart)) return [];
  if (name === undefined)
    return townBeside(
      statement,
      statement.places.find((one) => one.start === statement.start && cueStart - one.end <= 1),
    );
  return [{ start: statement.start, end: statement.start + name.length, name, entity_type: 'organization' }];
}

const OPENING_NAME =
  /^(?!(?:Prezydent|Burmistrz|Wójt|Starosta|Marszałek|Wojewoda|Sołtys|Dyrektor|Prezes|Pan[ia]?|Ksiądz|Wojt|Wszyscy|Mieszkańcy|Uczniowie|Nauczyciele|Rodzice|Seniorzy|Radni|Druhowie|Strażacy|Panie|Dzieci|Organizator\p{L}{0,2}|\p{L}{2,20}(?:ego|ej|ymi|ych))\s)\p{Lu}[\p{L}-]{1,24}(?:\s(?:\p{Lu}[\p{L}-]{1,24}|[„"][^„”"]{2,60}[”"])){1,4}\s{1,3}$/u;

/** `Do udziału zaprasza Klub A`, and nobody acts before it. Traps: `zaprosił burmistrz Fundację A`; `Gmina A zaprasza Stowarzyszenie B`. */
export function isSubject(cue: Cue, statement: Statement, actor: Actor | undefined, cueStart: number): boolean {
  if (actor === undefined || !isNominative(statement, actor)) return false;
  const told = statement.folded.slice(0, cueStart - statement.start);
  const clause = Math.max(clauseStart(statement, cueStart), statement.start + told.lastIndexOf(', a '));
  const before = actingIn(cue, statement, { start: clause, end: cueStart });
  return !before.some((one) => isNominative(statement, one) && !isInOccasion(statement, one));
}

export const isNominative = ({ text, start }: Statement, actor: Actor): boolean => {
  const printed = text.slice(actor.start - start, actor.end - start).toLowerCase();
  return firstWord(printed) === firstWord(actor.name.toLowerCase());
};

const firstWord = (text: string): string | undefined => /\p{L}[\p{L}-]*/u.exec(text)?.[0];

export const ACTING: ReadonlySet<ParticipantRole> = new Set(['organizer', 'co_organizer', 'host', 'patron']);

/** The actors of a span, and where they act for a unit, those who head it. */
export function actingIn({ role }: Cue, statement: Statement, span: Span): readonly Actor[] {
  const actors = actorsIn(statement, span);
  if (!ACTING.has(role)) return actors;
  const officials = officialsIn(statement, span)
    .filter((one) => !actors.some((actor) => actor.start <= one.start && one.start < actor.end))
    .map((one): Actor => ({ ...one, entity_type: 'organization' }));
  if (officials.length === 0) return actors;
  // `Prezydent Miasta Konina`: he invites, and not the town in his title.
  const others = actors.filter((actor) => !officials.some((one) => one.start < actor.start && actor.end <= one.end));
  return [...others, ...officials].sort((a, b) => a.start - b.start);
}

/** `Forum zorganizuje Łódź`, `Łódź zorganizuje forum`: a town acts where its name stands beside the verb as in the gazetteer. Trap: `zorganizuje w Łodzi`. */
export function townBeside(statement: Statement, place: PlaceMention | undefined): readonly Actor[] {
  const printed = place && statement.text.slice(place.start - statement.start, place.end - statement.start);
  return place === undefined || printed !== place.name || !isTown(printed)
    ? []
    : [{ start: place.start, end: place.end, name: place.name, entity_type: 'organization' }];
}

function clauseStart(statement: Statement, before: number): number {
  const text = statement.folded.slice(0, before - statement.start);
  const relative = [...text.matchAll(/,\s(?:(?:na|do|w|z|o|dla|przez)\s)?ktor/gu)].at(-1)?.index ?? 0;
  return statement.start + Math.max(text.lastIndexOf(';'), relative);
}

export function isInOccasion(statement: Statement, actor: Span): boolean {
  return statement.occasions.some((occasion) => actor.start >= occasion.start && actor.end <= occasion.end);
}
