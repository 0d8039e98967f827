/** Looks at a value of unknown shape; `at` is where it stands (`events[2].name`). Returns null, or what is wrong with it. */
export type Check = (value: unknown, at: string) => string | null;

function expected(what: string, value: unknown, at: string): string {
  const got =
    value === undefined ? 'is missing' : value === null ? 'is null' : `is ${JSON.stringify(value).slice(0, 40)}`;
  return `${at === '' ? 'the line' : at} ${got}, expected ${what}`;
}

export const text: Check = (value, at) => (typeof value === 'string' ? null : expected('text', value, at));

export const number: Check = (value, at) => (Number.isFinite(value) ? null : expected('a number', value, at));

export const integer: Check = (value, at) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? null : expected('a whole number from 0', value, at);

export function nullable(check: Check): Check {
  return (value, at) => (value === null ? null : check(value, at));
}

/** Of a field that may be missing. */
export function optional(check: Check): Check {
  return (value, at) => (value === undefined ? null : check(value, at));
}

export const truth: Check = (value, at) => (typeof value === 'boolean' ? null : expected('true or false', value, at));

export function oneOf(allowed: readonly string[]): Check {
  const known = new Set<unknown>(allowed);
  return (value, at) => (known.has(value) ? null : expected(`one of ${allowed.join(', ')}`, value, at));
}

export function list(check: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return expected('a list', value, at);
    return firstFault(value.keys(), (index) => check(value[index], `${at}[${index}]`));
  };
}

/** An object with at least these fields. */
export function record(fields: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(fields);
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return expected('an object', value, at);
    const given: Readonly<Record<string, unknown>> = { ...value };
    return firstFault(checks, ([field, check]) => check(given[field], at === '' ? field : `${at}.${field}`));
  };
}

function firstFault<T>(items: Iterable<T>, faultOf: (item: T) => string | null): string | null {
  for (const item of items) {
    const fault = faultOf(item);
    if (fault !== null) return fault;
  }
  return null;
}
