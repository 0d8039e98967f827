/**
 * What the name of a tag says of an element. Bits, so that a name is looked up once an element, and an element asked as often as one likes.
 */
/** Without content. */
export const VOID = 1;
/** It breaks a line: text before and after it does not touch. */
export const BLOCK = 2;
/** It never holds text of the page: scripts, pictures, and the controls of forms. */
export const UNREAD = 4;
/** A heading by its tag. */
export const HEADING = 8;
/** Opening it ends an open `<p>`, as HTML has it. */
export const CLOSES_PARAGRAPH = 16;
/** It may stand in `<head>`: any other element ends that. */
export const HEAD_CONTENT = 32;
/** An end tag or an implied end does not reach out of it. */
export const BARRIER = 64;
/** Nor does the end of a part of a table, */
export const TABLE_BARRIER = 128;
/** that of a list's item, */
export const LIST_BARRIER = 256;
/** that of a term or a definition, */
export const DEFINITION_BARRIER = 512;
/** or that of a link which the next one ends: not across the blocks it may have swallowed. */
export const LINK_BARRIER = 1024;

const NAMES: readonly (readonly [number, string])[] = [
  [
    VOID,
    'area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track wbr',
  ],
  [
    BLOCK,
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noframes ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
  ],
  [
    UNREAD,
    'script style noscript template head title meta link svg math iframe object embed applet audio video canvas map area noframes select button input textarea datalist option optgroup',
  ],
  [HEADING, 'h1 h2 h3 h4 h5 h6'],
  [
    CLOSES_PARAGRAPH,
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li dd dt main menu nav ol p pre section summary table ul',
  ],
  [HEAD_CONTENT, 'title meta link base script style noscript template basefont bgsound'],
  [BARRIER, 'table td th caption html template body'],
  [TABLE_BARRIER, 'table html template body'],
  [LIST_BARRIER, 'table td th caption html template body ul ol menu dir'],
  [DEFINITION_BARRIER, 'table td th caption html template body dl'],
  [LINK_BARRIER, 'table td th caption html template body div p li ul ol section article'],
];

const TRAITS: ReadonlyMap<string, number> = (() => {
  const traits = new Map<string, number>();
  for (const [bit, names] of NAMES)
    for (const name of names.split(' ')) traits.set(name, (traits.get(name) ?? 0) | bit);
  return traits;
})();

/** Every tag whose name says something, and those that carry nothing but text. */
export const TAGS: readonly string[] = [
  ...TRAITS.keys(),
  ...'a abbr b big cite code em font i img label s small span strong sub sup time u'.split(' '),
];

/** The bits of a tag, by its lower-case name. */
export function traitsOf(name: string): number {
  return TRAITS.get(name) ?? 0;
}
