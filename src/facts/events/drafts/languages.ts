import type { Span } from '../../../model/span.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';

/** Folded stems of the locative after `w języku` → ISO 639-1. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  'polskim pl|angielskim en|niemieckim de|francuskim fr|rosyjskim ru|ukrainskim uk|czeskim cs|slowackim sk|litewskim lt|hiszpanskim es|wloskim it|wegierskim hu|bialoruskim be|esperanckim eo'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** `część paneli odbędzie się w języku angielskim`, `obrady prowadzono w języku polskim i czeskim`. Traps: `formularz w języku angielskim`, `na język migowy`. */
const HELD_IN = phrase(
  /(?<!\p{L})(?:odb(?:edz|ed|ywa|yl)\p{L}{0,3}\s{1,3}sie|(?:po)?prowadzon\p{L}{1,2}|(?:po)?prowadzono|tocz\p{L}{1,4}\s{1,3}sie)(?:\s[^.;:]{1,60}?)?\s{1,3}w\s{1,3}jezyk(?:u|ach)\s{1,3}/u,
);

interface Language extends Span {
  readonly value: string;
}

/** The languages that a sentence says its event is held in. */
export function languagesIn(statement: Statement): readonly Language[] {
  const match = HELD_IN.exec(statement);
  if (match === null) return [];
  const from = match.index + match[0].length;
  const found: Language[] = [];
  for (const { 0: word, index } of statement.folded.slice(from, from + REACH).matchAll(/\p{L}{1,20}/gu)) {
    const value = LANGUAGES.get(word);
    const start = statement.start + from + index;
    if (value !== undefined) found.push({ value, start, end: start + word.length });
    else if (!/^(?:i|oraz|lub|a|takze|jezyku)$/u.test(word)) break;
  }
  return found;
}

const REACH = 70;
