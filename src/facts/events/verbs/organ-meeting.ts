import { isFiniteVerb } from '../../../polish/occasions/verb-forms.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { organGenitive } from './organ-name.ts';

/** A body that met, told by a verb: the name of the meeting, and where the body's name stands (offsets into the document's text). */
export interface OrganMeeting {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const HEAD = /(?<![a-z])(?:zarzad|rada|komisja|prezydium|komitet|kapitula|zespol|konwent|podkomisja)(?!\p{L})/gu;
/** `spotkał się`, `zbierze się`, `obradowała`, `obradujący 5 maja w Kutnie`. Trap: `Rada spotkała się z krytyką`, `komisja zbiera się co miesiąc`. */
const MET = phrase(
  /(?<![a-z])(?:spotkal[ao]?\s{1,3}sie(?!\s{1,3}z(?!\p{L}))|spotka\s{1,3}sie(?!\s{1,3}z(?!\p{L}))|zebral[ao]?\s{1,3}sie|zbierze\s{1,3}sie|sie\s{1,3}(?:zebral[ao]?|spotkal[ao]?)|obradowal[ao]?|bedzie\s{1,3}obradowa[clo]{1,2}|obraduj(?:e|a)|obradujac[yaei]|posiedzial[ao]?)(?!\p{L})/u,
);
/** What one meets with in a figure of speech. */
const MET_WITH = phrase(
  /(?<![a-z])z\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,2}(?:krytyk|uznaniem|odmow|zainteresow|aprobat|sprzeciw|odzew|oporem)/u,
);
/** Words that a body's name does not hold. */
const STOPS: ReadonlySet<string> = new Set(
  'w we na z ze do od przy po przed za sie a ale oraz ktora ktory ktore dnia dniu o juz rowniez takze ponownie'.split(
    ' ',
  ),
);

/** The body that a sentence tells to have met, beside the verb: `Zarząd Związku spotkał się`, `zbierze się Komisja Rewizyjna`. */
export function organMeeting(statement: Statement): OrganMeeting | null {
  const met = MET.exec(statement);
  if (met === null || MET_WITH.test(statement)) return null;
  const verb = { start: met.index, end: met.index + met[0].length };
  for (const match of statement.folded.matchAll(HEAD)) {
    const capital = /\p{Lu}/u.test(statement.text.charAt(match.index)) || match.index === 0;
    if (!capital) continue;
    const end = nameEnd(statement, match.index + match[0].length, match.index < verb.start ? verb.start : null);
    const between =
      match.index < verb.start
        ? statement.folded.slice(end, verb.start)
        : statement.folded.slice(verb.end, match.index);
    if (/[;:]|(?<![a-z])(?:ktor|oraz|a)(?!\p{L})/u.test(between) || between.length > 60) continue;
    const name = organGenitive(statement.text.slice(match.index, end));
    return { name: `Posiedzenie ${name}`, start: statement.start + match.index, end: statement.start + end };
  }
  return null;
}

/** The end of a body's name that goes on after its head: agreeing adjectives and genitives, and its matter (`ds. Rewitalizacji`), up to a verb, a preposition or a number. */
function nameEnd(statement: Statement, from: number, verb: number | null): number {
  const rest = statement.folded.slice(from, Math.min(verb ?? statement.folded.length, from + 120));
  let end = from;
  for (const match of rest.matchAll(
    /\s{0,3}(,\s{1,3}|i\s{1,3}|\s{1,3})(ds\.|do\s{1,3}spraw(?!\p{L})|\p{L}{2,24})/guy,
  )) {
    const word = match[2] ?? '';
    if (STOPS.has(word) || isFiniteVerb(word) || /^(?:spotk|zbier|zebr|obrad|bedz|posiedz)/u.test(word)) break;
    const capital = /\p{Lu}/u.test(statement.text.charAt(from + match.index + match[0].length - word.length));
    if (match[1]?.startsWith(',') === true && !capital) break;
    end = from + match.index + match[0].length;
  }
  return end;
}
