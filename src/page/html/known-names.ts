const SIZE = 512;

/** Finds names in a text by their letters, without cutting them out of it: nearly all tags and attributes of a page are among a few dozen. */
export class KnownNames<Name extends string> {
  readonly #buckets: Name[][] = Array.from({ length: SIZE }, () => []);

  constructor(names: readonly Name[]) {
    for (const name of names) this.#bucket(name, 0, name.length).push(name);
  }

  /** The name that stands in `[start, end)`, in whatever case; null where it is none of those known. */
  find(text: string, start: number, end: number): Name | null {
    for (const name of this.#bucket(text, start, end)) if (stands(name, text, start, end)) return name;
    return null;
  }

  #bucket(text: string, start: number, end: number): Name[] {
    const first = text.charCodeAt(start) | 0x20;
    const last = text.charCodeAt(end - 1) | 0x20;
    return this.#buckets[(first * 7 + last * 31 + (end - start) * 61) & (SIZE - 1)] ?? [];
  }
}

function stands(name: string, text: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) {
    const code = text.charCodeAt(start + i);
    const lower = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
    if (lower !== name.charCodeAt(i)) return false;
  }
  return true;
}
