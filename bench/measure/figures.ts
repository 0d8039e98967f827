/** Several measurements of one thing. */
export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), least: at(0), most: at(1) };
}

/** `1.31 (1.22–1.48)` */
export function shown({ median, least, most }: Figure, unit = ''): string {
  if (least === most) return `${short(median)}${unit}`;
  return `${short(median)}${unit} (${short(least)}–${short(most)})`;
}

export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Runs each of several things in turn, `rounds` times, so that a change of the machine's mood meets all of them; a first round is not counted. */
export async function interleaved<Name extends string>(
  rounds: number,
  things: Readonly<Record<Name, () => number | Promise<number>>>,
): Promise<Readonly<Record<Name, Figure>>> {
  const names = Object.keys(things) as Name[];
  const values = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const value = await things[name]();
      if (round > 0) values.get(name)?.push(value);
    }
  }
  return Object.fromEntries(names.map((name) => [name, figureOf(values.get(name) ?? [])])) as Record<Name, Figure>;
}
