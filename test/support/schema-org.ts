import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What schema-dts, which is made from the vocabulary itself, says of a type. */
interface Term {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

const FILE = fileURLToPath(import.meta.resolve('schema-dts')).replace(/\.js$/, '.d.ts');
const TEXT = readFileSync(FILE, 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
const LITERAL = ['Text', 'URL', 'Date', 'DateTime'];

/** `EventBase` → its properties with their ranges, and the base that it extends. */
const BASES = new Map<string, Term>(
  [...TEXT.matchAll(/^interface (\w+) extends ([^{]*?) \{\n([^}]*)\}/gm)].map(
    ([, name = '', parents = '', body = '']) => {
      const found = [...body.matchAll(/"(\w+)"\?: SchemaValue<(.*), "\w+">;/g)];
      return [
        name,
        {
          parents: parents.split(', '),
          properties: new Map(found.map(([, key = '', range = '']) => [key, range.split(' | ')])),
        },
      ];
    },
  ),
);

/** `Event` → `Festival`, `EventSeries` …; of an enumeration its members, in quotes. */
const KINDS = new Map(
  [...TEXT.matchAll(/^export type (\w+)(?:<[^>]*>)? = (.*);$/gm)].map(([, name = '', union = '']) => [
    name,
    union.split(' | ').map((part) => part.replace(/(?:Leaf)?(?:<.*>)?$/, '')),
  ]),
);

function baseOf(type: string): Term | undefined {
  const [, interfaceBase, aliasBase] =
    new RegExp(`^export (?:interface ${type}Leaf extends (\\w+)|type ${type}Leaf<.*> = Omit<(\\w+))`, 'm').exec(TEXT) ??
    [];
  return BASES.get(interfaceBase ?? aliasBase ?? '');
}

function rangesOf(term: Term | undefined, property: string): readonly string[] | undefined {
  const own = term?.properties.get(property);
  if (own !== undefined || term === undefined) return own;
  return term.parents.map((parent) => rangesOf(BASES.get(parent), property)).find((ranges) => ranges !== undefined);
}

function isA(type: string, range: string): boolean {
  return (
    type === range || (KINDS.get(range) ?? []).some((kind) => kind !== range && KINDS.has(kind) && isA(type, kind))
  );
}

function allowsText(text: string, ranges: readonly string[]): boolean {
  return ranges.some((range) => LITERAL.includes(range) || KINDS.get(range)?.includes(`"${text}"`) === true);
}

type Node = Readonly<Record<string, unknown>>;

/** What of a node, and of all within it, is not as schema.org has it; properties of other vocabularies are left alone. */
export function offencesAgainstSchemaOrg(
  node: Node,
  where = '',
  roleOf?: readonly [string, readonly string[]],
): string[] {
  const type = String(node['@type']);
  const place = `${where}${type}`;
  if (baseOf(type) === undefined) return [`${place} is no type`];
  return Object.entries(node).flatMap(([property, value]): string[] => {
    if (property.startsWith('@') || property.includes(':')) return [];
    const ranges = roleOf?.[0] === property ? roleOf[1] : rangesOf(baseOf(type), property);
    if (ranges === undefined) return [`${place} has no property ${property}`];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((one): string[] => {
      if (typeof one === 'string') return allowsText(one, ranges) ? [] : [`${place}.${property} is no ${one}`];
      if (typeof one === 'boolean')
        return ranges.includes('Boolean') ? [] : [`${place}.${property} is neither true nor false`];
      const inner = one as Node;
      const kind = String(inner['@type']);
      const isRole = isA(kind, 'Role');
      const fault = isRole || ranges.some((range) => isA(kind, range)) ? [] : [`${place}.${property} takes no ${kind}`];
      return [
        ...fault,
        ...offencesAgainstSchemaOrg(inner, `${place}.${property} → `, isRole ? [property, ranges] : undefined),
      ];
    });
  });
}
