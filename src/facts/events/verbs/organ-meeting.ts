import { isFiniteVerb } from '../../../polish/occasions/verb-forms.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { adjectiveBefore, organGenitive } from './organ-name.ts';

/** A body that met, told by a verb: the name of the meeting, and where the body's name stands (offsets into the document's text). */
export interface OrganMeeting {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where the verb ends. */
  readonly verb: number;
}

/** Traps: `Zespół Pieśni i Tańca`, which rehearses; `Zespół Szkół`, a house. */
const HEAD =
  /(?<![a-z])(?:zarzad|rada|komisja|prezydium|komitet|kapitula|konwent|podkomisja|kolegium|sztab|grupa(?=\s{1,3}robocza(?!\p{L}))|zespol(?!\s{1,3}(?:\p{L}{4,16}(?:y|i)\s{1,3}){0,1}(?:piesn|tan[ec]|tanecz|ludow|folklor|regionaln|wokaln|muzycz|spiew|szkol|placow|kolednicz|teatr)))(?!\p{L})/gu;
/** `spotkał się`, `zbierze się`, `obradowała`, `obradujący 5 maja w Kutnie`. Traps: `Rada spotkała się z krytyką`, `komisja zbiera się co miesiąc`, `nie zebrała się`. */
const MET = phrase(
  /(?<![a-z]|(?<![a-z])nie\s)(?:spotkal[ao]?\s{1,3}sie(?!\s{1,3}z(?!\p{L}))|spotka\s{1,3}sie(?!\s{1,3}z(?!\p{L}))|zebral[ao]?\s{1,3}sie|zbierze\s{1,3}sie|zbiera\s{1,3}sie|sie\s{1,3}(?:zebral[ao]?|spotkal[ao]?|zbiera|zbierze)|obradowal[ao]?|bedzie\s{1,3}obradowa[clo]{1,2}|obraduj(?:e|a)|obradujac[yaei]|posiedzial[ao]?)(?!\p{L})/u,
);
/** `Komisja Budżetu rozmawiała 3 marca o opłatach`, `Rada debatowała`: among themselves. Traps: `rozmawiała z wykonawcą`, `dyskutował przez telefon`. */
const TALKED = phrase(
  /(?<![a-z]|(?<![a-z])nie\s)(?:rozmawial[ao]?|debatowal[ao]?|dyskutowal[ao]?|radzil[ao]?(?!\s{1,3}(?:sobie|\p{L}{3,16}(?:om|owi))(?!\p{L}))|naradzal[ao]?\s{1,3}sie)(?!\p{L})(?![^;:]{0,90}(?<!\p{L})(?:z(?!\s{1,3}(?:dnia|dn\.|zakresu|dziedziny))|ze|przez|telefonicznie|mailowo|korespondencyjnie)\s)/u,
);
/** `zebrał się na odwagę`; what one meets with in a figure of speech. */
const MET_WITH = phrase(
  /(?<![a-z])zebral[ao]?\s{1,3}sie\s{1,3}(?:na\s{1,3}odwag|w\s{1,3}sobie)|(?<![a-z])z\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,2}(?:krytyk|uznaniem|odmow|zainteresow|aprobat|sprzeciw|odzew|oporem)/u,
);
/** Words that a body's name does not hold. */
const STOPS: ReadonlySet<string> = new Set(
  'w we na z ze do od przy po przed za sie a ale oraz ktora ktory ktore dnia dniu o juz rowniez takze ponownie'.split(
    ' ',
  ),
);

/** `powiadomimy, kiedy zbiera się Komisja`, `w godzinach, w których obraduje`, `jeśli Rada zbierze się`: not told to have met. */
const UNSAID = /(?<!\p{L})(?:kiedy|w\s{1,3}ktor\p{L}{1,3}|czy|jesli|jezeli|gdyby|zanim|aby|zeby|gdy)\s[^,;:]{0,60}$/u;

/** `zbierze się grupa robocza do spraw torfowisk`: one of its kind, by its matter. Trap: `zbierze się komisja`, any of them. */
const WITH_MATTER =
  /^(?:grupa|zespol|komisja|podkomisja|komitet)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,1}(?:ds\.|do\s{1,3}spraw(?!\p{L}))/u;

/** The body that a sentence tells to have met, beside the verb: `Zarząd Związku spotkał się`, `zbierze się Komisja Rewizyjna`. */
export function organMeeting(statement: Statement): OrganMeeting | null {
  const met = MET.exec(statement) ?? TALKED.exec(statement);
  if (met === null || MET_WITH.test(statement)) return null;
  const verb = { start: met.index, end: met.index + met[0].length };
  for (const match of statement.folded.matchAll(HEAD)) {
    const capital = /\p{Lu}/u.test(statement.text.charAt(match.index)) || match.index === 0;
    if (!capital && !WITH_MATTER.test(statement.folded.slice(match.index))) continue;
    const end = nameEnd(statement, match.index + match[0].length, match.index < verb.start ? verb.start : null);
    const between =
      match.index < verb.start
        ? statement.folded.slice(end, verb.start)
        : statement.folded.slice(verb.end, match.index);
    if (UNSAID.test(statement.folded.slice(0, Math.min(verb.start, match.index)))) continue;
    if (/[;:]|(?<![a-z])(?:ktor|oraz|a)(?!\p{L})/u.test(between) || between.length > 60) continue;
    const before = adjectiveBefore(statement.text.slice(0, match.index), match[0]);
    const name = `${before === null ? '' : `${before.genitive} `}${organGenitive(statement.text.slice(match.index, end))}`;
    // What is no body of its own has meetings, not sittings.
    const noun = match[0] === 'grupa' ? 'Spotkanie' : 'Posiedzenie';
    return {
      name: `${noun} ${name}`,
      start: statement.start + (before?.index ?? match.index),
      end: statement.start + end,
      verb: statement.start + verb.end,
    };
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

/** Between the verb and a day that is told of something else: `dyskutowała o uchwale z 5 maja`, `o drodze otwartej 5 maja`, `w składzie powołanym 5 maja`, `z wójtem, który 5 maja`. */
const OF_OTHER =
  /,\s{1,3}(?:ktor|a\s|ale\s|gdy|by\s|aby|zeby|gdzie|lecz)|(?<!\p{L})z\s{1,3}(?:dnia\s{1,3}){0,1}$|\p{L}{2,16}(?:an|on|[jcrz]et|art|yt)(?:y|a|e|ego|ej|ym|ych|ymi)\s{1,3}(?:(?:na|w|od|do|dnia|dniu)\s{1,3}){0,2}$/u;

/** Whether a day behind the verb is that of the meeting. */
export function isDayOfMeeting(statement: Statement, { verb }: OrganMeeting, at: number): boolean {
  return at < verb || !OF_OTHER.test(statement.folded.slice(verb - statement.start, at - statement.start));
}

/** `o drogach`, `nad statutem`. Trap: `o godz. 10`. */
const TOPIC = /\s(?:o(?!\s{1,3}(?:godz|\d))|nad|na\s{1,3}temat|w\s{1,3}sprawie)\s/u;

/** Whether a place is of what they talked of: `debatowała nad statutem uzdrowiska w Augustowie`. Trap: `debatowała o drogach 5 maja w Kole`. */
export function isPlaceOfTopic(statement: Statement, { verb }: OrganMeeting, at: number): boolean {
  if (at < verb) return false;
  const topic = TOPIC.exec(statement.folded.slice(verb - statement.start, at - statement.start));
  if (topic === null) return false;
  const from = verb + topic.index;
  return !statement.dates.some((date) => date.start > from && date.end <= at);
}
