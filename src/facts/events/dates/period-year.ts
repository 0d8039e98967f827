import type { PageContext } from '../../context.ts';
import { isYearOfSeveral } from '../../year-of-row.ts';
import { hasVerb } from '../wording/has-verb.ts';

/** A line at the head of a page that says of which year it tells: `Sprawozdanie z działalności za 2017 rok`, `Rok 2016 w naszej bibliotece`. */
const TELLS =
  /^\P{L}{0,3}(?:sprawozdani|raport|podsumowani|kronika|kalendari|kalendarz|plan(?!\p{L})|harmonogram|terminarz|przeglad|zestawieni|wykaz|rok(?!\p{L})|dzialalnosc|wydarzenia|informacja\s{1,3}o\s{1,3}dzialalnosci|co\s)/u;
const YEAR = /(?<![\d/.-])(?:19|20)\d\d(?![\d/-])/gu;
/** Trap: `Sprawozdanie z sesji z dnia 5 maja 2017 r.` tells of that day, and of days to come. */
const OF_DAY = /\d\s{1,2}\p{L}{3,12}\s{1,2}(?:19|20)\d\d|\d\.\d{1,2}\.(?:19|20)\d\d/u;
const LONGEST = 120;
const HEAD = 3;

const KNOWN = new WeakMap<PageContext, string | null>();

/** The one year that the page's first lines say it tells of, or null. */
export function periodYear(context: PageContext): string | null {
  const known = KNOWN.get(context);
  if (known !== undefined) return known;
  const year = found(context);
  KNOWN.set(context, year);
  return year;
}

function found(context: PageContext): string | null {
  const years = new Set<string>();
  for (const line of context.statements) {
    if (line.block >= HEAD) break;
    if (line.text.length > LONGEST || (line.kind !== 'heading' && line.kind !== 'paragraph')) continue;
    if (!TELLS.test(line.folded) || OF_DAY.test(line.folded) || hasVerb(line)) continue;
    // `Rok 2014`, and further down `Rok 2015`: each tells of itself.
    if (isYearOfSeveral(context.page, line.block)) continue;
    for (const year of line.text.match(YEAR) ?? []) years.add(year);
  }
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
