import { readFileSync, writeFileSync } from 'node:fs';
import { fields, text } from './json.ts';
import type { SetScore, Share } from './score-set.ts';
import { rates } from './tally.ts';

/** Figures of a set by name, 0 to 1. */
export type Figures = Readonly<Record<string, number>>;

export interface Floor {
  /** Of the pages and annotations that the figures belong to, as `setDigest` gives it. */
  readonly sha256: string;
  readonly figures: Figures;
}

const FILE = 'fixtures/eval/floors.json';

/** Rounded down, so that a set measured again is never below its own floor. */
export const toThousandths = (figure: number): number => Math.floor(figure * 1000 + 1e-9) / 1000;

function shareOf(share: Share | undefined): number {
  return share === undefined || share.of === 0 ? 0 : share.right / share.of;
}

/** The figures that may only rise. */
export function figuresOf(score: SetScore): Figures {
  const figures = {
    events: rates(score.events).f1,
    'events strict': rates(score.strict).f1,
    memberships: rates(score.memberships).f1,
    'kept silent': shareOf(score.silent),
    title: shareOf(score.attributes.get('title')),
    published: shareOf(score.attributes.get('published')),
  };
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, toThousandths(figure)]));
}

/** The names of the figures that lie below their floor. */
export function below(floor: Figures, measured: Figures): readonly string[] {
  return Object.keys(floor).filter((name) => (measured[name] ?? 0) < (floor[name] ?? 0));
}

/** Floors by folder. */
export function readFloors(): ReadonlyMap<string, Floor> {
  const raw = fields(JSON.parse(readFileSync(FILE, 'utf8')), FILE);
  return new Map(
    Object.entries(raw).map(([folder, value]) => {
      const floor = fields(value, folder);
      const figures = Object.entries(fields(floor.figures, folder)).map(([name, f]) => [name, Number(f)] as const);
      return [folder, { sha256: text(floor.sha256, folder), figures: Object.fromEntries(figures) }];
    }),
  );
}

export function writeFloors(floors: ReadonlyMap<string, Floor>): void {
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(floors), null, 2)}\n`);
}
