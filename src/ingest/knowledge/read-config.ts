import { type Check, list, record, text } from '../check.ts';

/** What a site's pages do not say of themselves. */
export interface Site {
  /** Whose site it is: `Urząd Miejski w Lipsku`, `Gmina Dobre`. It stands for the publisher, and names the municipality. */
  readonly publisher: string;
}

/** What people know before any page is read. */
export interface OwnKnowledge {
  /** Lists of names that one organisation goes by. */
  readonly same: readonly (readonly string[])[];
  /** Lists of names each of which is of another organisation. */
  readonly different: readonly (readonly string[])[];
  /** By host, in lower case, without `www.`. */
  readonly sites: ReadonlyMap<string, Site>;
}

const MOST_NAME = 500;

const name: Check = (value, at) => {
  const fault = text(value, at);
  if (fault !== null) return fault;
  const typed = String(value);
  if (typed.trim() === '') return `${at} is empty, expected a name`;
  if (typed.length > MOST_NAME) return `${at} is longer than ${MOST_NAME} characters`;
  return /\p{Cc}/u.test(typed) ? `${at} has a line end or another control character, expected a name` : null;
};

const names: Check = (value, at) => {
  const fault = list(name)(value, at);
  if (fault !== null) return fault;
  return (value as readonly unknown[]).length < 2 ? `${at} has fewer than two names` : null;
};

const HOST = /^(?!-)[\p{Ll}\p{N}-]{1,63}(?:\.[\p{Ll}\p{N}-]{1,63}){1,10}$/u;

const sites: Check = (value, at) => {
  const fault = record({})(value, at);
  if (fault !== null) return fault;
  for (const [host, site] of Object.entries(value as object)) {
    if (!HOST.test(host.toLowerCase()))
      return `${at} names ${JSON.stringify(host.slice(0, 80))}, expected a host such as bip.gmina.pl`;
    const wrong =
      record({ publisher: name })(site, `${at}.${host}`) ?? unknownKey(site, ['publisher'], `${at}.${host}`);
    if (wrong !== null) return wrong;
  }
  return null;
};

const FIELDS: Readonly<Record<string, Check>> = { same: list(names), different: list(names), sites };

function unknownKey(value: object, known: readonly string[], at: string): string | null {
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown === undefined) return null;
  return `${at === '' ? '' : `${at}.`}${unknown.slice(0, 80)} is not known; known are ${known.join(', ')}`;
}

/** Reads a `kronika.config.json`. Returns what is wrong with it, in one line, where it is none. */
export function readConfig(json: string): OwnKnowledge | string {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return 'not JSON';
  }
  const fault = faultOf(value);
  if (fault !== null) return fault;
  const {
    same = [],
    different = [],
    sites: hosts = {},
  } = value as {
    readonly same?: readonly (readonly string[])[];
    readonly different?: readonly (readonly string[])[];
    readonly sites?: Readonly<Record<string, Site>>;
  };
  return {
    same: same.map(trimmed),
    different: different.map(trimmed),
    sites: new Map(
      Object.entries(hosts).map(([host, { publisher }]) => [
        bareHost(host.toLowerCase()),
        { publisher: publisher.trim() },
      ]),
    ),
  };
}

function faultOf(value: unknown): string | null {
  const fault = record({})(value, 'the file');
  if (fault !== null) return fault;
  const unknown = unknownKey(value as object, Object.keys(FIELDS), '');
  if (unknown !== null) return unknown;
  for (const [field, given] of Object.entries(value as object)) {
    const wrong = FIELDS[field]?.(given, field) ?? null;
    if (wrong !== null) return wrong;
  }
  return null;
}

function trimmed(list: readonly string[]): readonly string[] {
  return list.map((each) => each.trim());
}

export function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}

/** Names of one organisation a row; cells that are empty do not count. Returns what is wrong with a row, where one is no such. */
export function aliasRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] | string {
  const lists: (readonly string[])[] = [];
  for (const [index, row] of rows.entries()) {
    const given = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
    if (given.length === 0) continue;
    const fault = names(given, `row ${index + 1}`);
    if (fault !== null) return fault;
    lists.push(given);
  }
  return lists;
}
