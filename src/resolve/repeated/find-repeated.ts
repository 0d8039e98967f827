import { sharing } from '../sharing.ts';
import { type Statement, statementKey, statementShape } from './statement-key.ts';

/** An article, its teaser on the start page and in an archive say the same; a box says it on every page. */
const MANY_PAGES = 4;

/** The statements that stand in the same words on many pages of a site: those of one statement together. `subject`: what else they must agree in. */
export function findRepeated<T extends Statement>(
  statements: readonly T[],
  subject: (statement: T) => string,
): readonly (readonly T[])[] {
  if (statements.length < MANY_PAGES) return NONE;
  const shapesOf = (index: number): string[] => {
    const statement = statements[index] as T;
    const shape = statementShape(statement, subject(statement));
    return shape === null ? [] : [shape];
  };
  const alike: (readonly number[])[] = [];
  for (const items of sharing(statements.length, shapesOf)) if (items.length >= MANY_PAGES) alike.push(items);
  return alike
    .sort(([a = 0], [b = 0]) => a - b)
    .flatMap((items) =>
      onManyPages(
        items.map((index) => statements[index] as T),
        (one) => statementKey(one, subject(one)),
      ),
    );
}

const NONE: readonly never[] = [];

function onManyPages<T extends Statement>(statements: readonly T[], keyOf: (statement: T) => string | null): T[][] {
  const groups = new Map<string, T[]>();
  for (const statement of statements) {
    const key = keyOf(statement);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ document }) => document.id)).size >= MANY_PAGES);
}
