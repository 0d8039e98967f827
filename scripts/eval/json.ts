/** An object out of a JSON file: its fields are looked at one by one, since nobody has checked them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Throws where `value` is no object. */
export function fields(value: unknown, at: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError(`${at}: not an object`);
  return Object.fromEntries(Object.entries(value));
}

/** An absent list is empty; throws where `value` is something else. */
export function items(value: unknown, at: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new TypeError(`${at}: not a list`);
  return value;
}

export function text(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new TypeError(`${at}: not text`);
  return value;
}

/** Absent counts as null. */
export function textOrNull(value: unknown, at: string): string | null {
  return value === undefined || value === null ? null : text(value, at);
}

export function texts(value: unknown, at: string): readonly string[] {
  return items(value, at).map((item) => text(item, at));
}

export function textsOrNulls(value: unknown, at: string): readonly (string | null)[] {
  return items(value, at).map((item) => textOrNull(item, at));
}
