/** A function and how many lines it takes, its head and closing brace included. */
export interface FunctionLength {
  readonly name: string;
  readonly lines: number;
}

/** How the heads of a function, a function kept in a constant, and a method begin, as the formatter writes them. */
const HEADS: readonly RegExp[] = [
  /^ *(?:export )?(?:async )?function\*? (\w+)/,
  /^ *(?:export )?const (\w+)\b.*=\s(?:async )?\(/,
  /^ +(?:static |get |set |override |async |\*)*(#?\w+)\(/,
];
const KEYWORDS = new Set(['if', 'for', 'while', 'switch', 'catch', 'return', 'function']);

/** Lengths of the functions of a formatted file: a head ends its line, or the one that closes its parameters, with a brace; the brace closes at its indentation. */
export function functionLengths(text: string): readonly FunctionLength[] {
  const lines = text.split('\n');
  const found: FunctionLength[] = [];
  lines.forEach((line, at) => {
    const name = HEADS.map((head) => head.exec(line)?.[1]).find((match) => match !== undefined);
    if (name === undefined || KEYWORDS.has(name)) return;
    const indent = ' '.repeat(line.search(/\S/));
    const opens = line.endsWith('(') ? lines.findIndex((later, i) => i > at && later.startsWith(`${indent})`)) : at;
    if (!/(?:\)|=>|>|\w) \{$/.test(lines[opens] ?? '')) return;
    const ends = lines.findIndex((later, i) => i > opens && new RegExp(`^${indent}\\}[;,)]*$`).test(later));
    if (ends > opens) found.push({ name, lines: ends - at + 1 });
  });
  return found;
}
