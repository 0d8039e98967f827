import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Owners } from '../drafts/owners.ts';

/** Lines of an announcement: `Termin: 12 maja 2024 r.`, `Miejsce: Dom Kultury w Kutnie`, `Gdzie? Kiedy?`. */
export const WHEN = phrase(
  /^\s{0,3}(?:(?:now[ay]\s{1,3})?termin(?!\s{1,3}(?:sklad|zglosz|nadsyl|zapis|platn|wplat|realizacji\s{0,3}:|wykonania|rozlicz|naboru|rekrut|odbioru|dostaw))\p{L}{0,2}|(?:nowa\s{1,3})?data(?!\s{1,3}(?:publ|wytw|wpro|mody|dod|ost))|kiedy|czas|dzien|godzina)(?:\s{1,3}(?:i|oraz)\s{1,3}\p{L}{4,10}|\s{1,3}\p{L}{3,16}){0,2}\s{0,3}[:?–-]|^\s{0,3}(?:miejsce|gdzie)\s{1,3}(?:i|oraz)\s{1,3}(?:termin|czas|data|kiedy)\s{0,3}[:?–-]|^\s{0,3}(?:poczatek|start|rozpoczecie)(?:\s{1,3}(?:obrad|sesji|posiedzenia|spotkania|imprezy|wydarzenia|uroczystosci|zawodow|biegu|koncertu|festynu|zebrania|konferencji|szkolenia|warsztatow|turnieju|kursu|wyjazdu|wycieczki|rajdu|marszu|pikniku|gali|targow|forum|kongresu|webinarium|webinaru|seminarium|zjazdu))?\s{0,3}[:–-]/u,
);
export const WHERE = phrase(
  /^\s{0,3}(?:miejsce(?!\s{1,3}(?:sklad|zglosz|zapis|odbioru|dostaw))|gdzie|lokalizacja|adres)(?:\s{1,3}\p{L}{3,16}){0,2}\s{0,3}[:?–-]/u,
);

/** `📍 Zamość, Rynek Wielki`: a pin for a label. */
const PIN = /^\s{0,3}[\u{1F4CD}\u{1F4CC}]/u;

export const saysWhere = (statement: Statement): boolean => WHERE.test(statement) || PIN.test(statement.text);

/** The event that a labelled line of when or where is of: what is named in the labels after it, or right before it. */
export function labelledOccasion(context: PageContext, statement: Statement, owners: Owners): Draft | undefined {
  return labelledBelow(context, statement, owners) ?? labelledAbove(context, statement, owners);
}

/** `Termin: 12 maja 2024 r. Miejsce: Kutno. Wydarzenie: Piknik Rodzinny.`: what a line says when and where comes after it. */
const WHAT = phrase(
  /^\s{0,3}(?:wydarzenie|impreza|nazwa(?:\s{1,3}\p{L}{3,12})?|co|temat|spotkanie|tytul)\s{0,3}[:?–-]/u,
);

function labelledBelow(context: PageContext, statement: Statement, owners: Owners): Draft | undefined {
  if (statement.text.length > 120 || !(WHEN.test(statement) || WHERE.test(statement))) return undefined;
  const block = context.byBlock[statement.block] ?? [];
  const before = block.slice(0, block.indexOf(statement));
  if (before.some((one) => one.occasions.length > 0)) return undefined;
  const below =
    block.find((one) => one.start > statement.start && one.occasions.length > 0 && WHAT.test(one)) ??
    labelLineBelow(context, statement);
  return below?.occasions.flatMap((one) => owners.of(one)).find((one) => one.weight !== 'hypernym');
}

/** The labels in lines of their own, one after the other: `Termin: 12 maja`, `Miejsce: Kutno`, `Wydarzenie: Piknik Rodzinny`. */
function labelLineBelow(context: PageContext, statement: Statement): Statement | undefined {
  for (let at = statement.index + 1; at <= statement.index + MOST_LABELS; at++) {
    const line = context.statements[at];
    if (line === undefined || line.scope !== statement.scope || line.text.length > 160) return undefined;
    if (WHAT.test(line) && line.occasions.length > 0) return line;
    if (!WHEN.test(line) && !WHERE.test(line)) return undefined;
  }
  return undefined;
}

/** `Rodzaj: posiedzenie robocze` / `Data i miejsce: 12 maja 2017 r., Osjaków`: the head of a note. */
const KIND = phrase(/^\s{0,3}(?:rodzaj|typ|forma|wydarzenie|impreza|nazwa)(?:\s{1,3}\p{L}{3,14}){0,1}\s{0,3}[:?]/u);

function labelledAbove(context: PageContext, statement: Statement, owners: Owners): Draft | undefined {
  const line = context.statements[statement.index - 1];
  if (line === undefined || statement.text.length > 160 || line.text.length > 160 || !WHEN.test(statement))
    return undefined;
  if (line.scope !== statement.scope || !KIND.test(line)) return undefined;
  return line.occasions.flatMap((one) => owners.of(one)).find((one) => one.weight !== 'hypernym');
}

const MOST_LABELS = 3;
