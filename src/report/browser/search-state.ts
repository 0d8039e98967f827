import { EVERYTHING, type Finder, type Found, type Query } from '../filter/query.ts';

type Listener = (found: Found, query: Query) => void;

const KEYS = Object.keys(EVERYTHING) as readonly (keyof Query)[];

/** What the reader asks for now. It stands in the address, so that a link to the file keeps it. */
export class SearchState {
  readonly #finder: Finder;
  readonly #listeners: Listener[] = [];
  #query: Query;

  constructor(finder: Finder) {
    this.#finder = finder;
    this.#query = fromAddress();
  }

  get query(): Query {
    return this.#query;
  }

  /** Tells the listener now, and whenever something else is asked for. */
  listen(listener: Listener): void {
    this.#listeners.push(listener);
    listener(this.#finder.find(this.#query), this.#query);
  }

  ask(change: Partial<Query>): void {
    this.#query = { ...this.#query, ...change };
    toAddress(this.#query);
    const found = this.#finder.find(this.#query);
    for (const listener of this.#listeners) listener(found, this.#query);
  }
}

function fromAddress(): Query {
  if (!location.hash.startsWith('#?')) return EVERYTHING;
  const asked = new URLSearchParams(location.hash.slice(2));
  return Object.fromEntries(KEYS.map((key) => [key, asked.get(key) ?? ''])) as unknown as Query;
}

function toAddress(query: Query): void {
  const asked = new URLSearchParams(KEYS.filter((key) => query[key] !== '').map((key) => [key, query[key]]));
  const hash = asked.size === 0 ? location.pathname + location.search : `#?${asked}`;
  try {
    history.replaceState(null, '', hash);
  } catch {
    // A sandboxed viewer has no history; the filters work all the same.
  }
}
