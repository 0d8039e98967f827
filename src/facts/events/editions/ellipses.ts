import { ordinalValue, romanValue } from '../../../polish/numerals.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';
import { partOf } from '../../part-of.ts';
import { isSettlement } from '../venues/places-of.ts';

/** A clause that tells of another one of what its sentence names, by its number or place in the row alone. */
export interface Ellipsis {
  readonly part: Statement;
  /** Offset of the words that say which one, and how many letters they are. */
  readonly at: number;
  readonly length: number;
  readonly which: string;
  readonly edition: number | null;
}

const WHICH = phrase(
  /[,;]\s{1,3}(?:(?:a|zas|natomiast)\s{1,3})?(?<which>[ivx]{1,6}|drug[iae]|trzeci[ae]?|czwart[yae]|piat[yae]|szost[yae]|siodm[yae]|osm[yae]|dziewiat[yae]|dziesiat[yae]|kolejn[yae]|nastepn[yae]|poprzedni[ae]?)\s{1,3}(?:zas\s{1,3}|natomiast\s{1,3})?(?:[–—-]\s{1,3}(?:[^–—.;:]{3,80}[–—-]\s{1,3})?)?(?:odbyl[aoy]?\s{1,3}sie\s{1,3})?(?=(?:w|we|na)\s)|;\s{1,3}(?<apart>drug[iae]|trzeci[ae]?|czwart[yae]|piat[yae]|szost[yae]|poprzedni[ae]?),?\s{1,3}(?:dokladnie\s{1,3})?(?=\d)/u,
);
const MOST = 6;
const PARTS = new WeakMap<Statement, readonly Ellipsis[]>();

/**
 * `I Kongres Miast odbył się w Wieliczce (2019), II – w Bełchatowie (2022), trzeci w Łęcznej w maju 2023 r.` Each clause must say where and when and name no
 * occasion of its own; behind a semicolon it may be the only one with a day: `jest trzecią z rzędu; drugą, 25 maja 2022 roku, urządzono w Chojnicach`. Traps: `odbył się w Kutnie 5 maja, kolejny punkt obrad`; `Kongres w Pile (2019), drugi w Polsce`, without a day or a year.
 */
export function ellipsesOf(statement: Statement): readonly Ellipsis[] {
  const known = PARTS.get(statement);
  if (known !== undefined) return known;
  const found =
    (statement.dates.length < 2 && !statement.text.includes(';')) || statement.occasions.length === 0
      ? []
      : readEllipses(statement);
  PARTS.set(statement, found);
  return found;
}

function readEllipses(statement: Statement): readonly Ellipsis[] {
  const marks: { readonly at: number; readonly which: string }[] = [];
  for (let from = 0; marks.length < MOST; ) {
    const match = WHICH.exec(statement, statement.folded.slice(from));
    const which = match?.groups?.['which'] ?? match?.groups?.['apart'];
    if (match === null || which === undefined) break;
    const at = from + match.index + match[0].indexOf(which);
    from += match.index + match[0].length;
    // `ii` of a numeral is printed in capitals.
    const printed = statement.text.slice(at, at + which.length);
    if (/^[ivx]+$/u.test(which) && printed !== printed.toUpperCase()) continue;
    marks.push({ at, which });
  }
  const parts = marks.map(({ at, which }, index): Ellipsis => {
    const part = partOf(statement, at, marks[index + 1]?.at ?? statement.text.length);
    const edition = /^[ivx]+$/u.test(which) ? romanValue(which) : ordinalValue(which);
    return { part, at: statement.start + at, length: which.length, which, edition };
  });
  if (statement.dates.length < 2 && statement.text.charAt((marks[0]?.at ?? 0) - 2) !== ';') return [];
  const first = statement.start + (marks[0]?.at ?? 0);
  const named = statement.occasions.some(({ end, weight }) => weight !== 'hypernym' && end <= first);
  const whole = parts.every(
    ({ part }) => part.occasions.length === 0 && part.dates.length > 0 && part.places.some(isSettlement),
  );
  return named && whole ? parts : [];
}

/** The sentence up to its first such clause. */
export function withoutEllipses(statement: Statement): Statement {
  const [first] = ellipsesOf(statement);
  return first === undefined ? statement : partOf(statement, 0, first.at - statement.start);
}
