/** What would end a script element, or begin a comment in one, or be a line break to JavaScript. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** JSON that may stand in a `<script type="application/json">`: the same value for every reader, and no markup in it. */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
