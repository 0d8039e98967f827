import type { Connection } from '../connection.ts';

/** Names of fields and of rules, which recur in every evidence, under small numbers. */
export interface Terms {
  /** Its number, given now where it has none. */
  numberOf(text: string): number;
  textOf(number: number): string;
  /** Forgets what it read: what was rolled back since is no term. */
  renew(): void;
}

export function terms(db: Connection): Terms {
  const numbers = new Map<string, number>();
  const texts = new Map<number, string>();
  const find = db.prepare<[string], number>('SELECT id FROM term WHERE text = ?').pluck();
  const read = db.prepare<[number], string>('SELECT text FROM term WHERE id = ?').pluck();
  return {
    numberOf: (text) => {
      const known = numbers.get(text) ?? find.get(text);
      const number =
        known ?? Number(db.prepare<[string]>('INSERT INTO term (text) VALUES (?)').run(text).lastInsertRowid);
      numbers.set(text, number);
      return number;
    },
    textOf: (number) => {
      const text = texts.get(number) ?? read.get(number) ?? '';
      texts.set(number, text);
      return text;
    },
    renew: () => {
      numbers.clear();
      texts.clear();
    },
  };
}
