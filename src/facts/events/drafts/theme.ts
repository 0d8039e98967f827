import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Draft } from './draft.ts';

const RULE = 'facts/events/drafts/theme.ts';

/** `pod hasłem „…”`, `Hasło tegorocznej edycji brzmiało „…”`: the words in quotation marks. */
const MOTTO = phrase(
  /(?<![a-z])(?:hasl(?:em|o)|mott(?:em|o)|tytulem)(?!\p{L})(?:(?!,,)[^„"“.]){0,60}(?:[„"“]|,,)([^”"“]{3,200})[”"“]/u,
);
/** `Tematem konferencji były X`, `poświęcona tematowi X`, `Tematem wiodącym Kongresu 2021 będzie X`. To the end of the clause. */
const TOPIC = phrase(
  /(?<![a-z])(?:temat(?:em|yka|yke)|tematami)(?:\s{1,3}(?:wiodacym|przewodnim|glownym|dyskusji))?(?:\s{1,3}[^.,;:]{0,60}?)?\s{1,3}(?:jest|sa|byl[aoy]?|byly|bedzie|beda|obejmie)\s{1,3}([^.:;]{4,300})/u,
);
const DEVOTED = phrase(
  /(?<![a-z])poswiecon[aeyo]\p{L}{0,2}(?:\s{1,3}(?:jest|byl\p{L}?|bedzie|zostal\p{L}?))?(?:\s{1,3}tematowi)?\s{1,3}([^.;]{4,200})/u,
);

/** The theme that a sentence gives to its event. A motto beats `tematem jest`, and that `poświęcony`; the first of each kind stays. */
export function addTheme(context: PageContext, statement: Statement, target: Draft): void {
  // A motto may hold full stops (`„Przestrzenie relacji. Wdrażanie agendy”`): it is read over the sentence's end.
  const block = context.page.blocks[statement.block];
  const motto = MOTTO.exec(
    context.whole,
    context.reading.folded.slice(statement.start, Math.min(block?.end ?? statement.end, statement.end + 200)),
  );
  const found =
    motto ??
    (target.themeRank > 1 ? null : TOPIC.exec(statement)) ??
    (target.themeRank > 0 ? null : DEVOTED.exec(statement));
  if (found === null) return;
  const rank = found === motto ? 3 : TOPIC.test(statement) && target.themeRank < 2 ? 2 : 1;
  if (rank <= target.themeRank) return;
  target.themeRank = rank;
  target.supports = target.supports.filter(({ field }) => field !== 'theme');
  put(context, statement, target, found);
}

function put(context: PageContext, statement: Statement, target: Draft, match: RegExpExecArray): void {
  const captured = match[1];
  if (captured === undefined) return;
  const at = statement.start + match.index + match[0].lastIndexOf(captured);
  const span = { start: at, end: at + captured.length };
  const printed = context.page.text.slice(span.start, span.end);
  target.theme = printed
    .replace(/\s+/gu, ' ')
    .replace(/^(?:natomiast|także|również|między innymi|m\.in\.)\s/u, '')
    // `…, na którą zapraszamy mieszkańców`
    .replace(/,\s(?:na|w|do)\skt[óo]r(?:y|a|ą|e|ej|ego|ym|ych)\s.{0,200}$/u, '')
    .replace(/(?<![,\s–-])[,\s–-]+$/u, '')
    .trim();
  target.supports.push({ field: 'theme', ...span, rule: RULE });
}
