const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without content. */
export const VOID = set(
  'area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track wbr',
);

/** Elements that break a line: text before and after them does not touch. */
export const BLOCK = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noframes ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
);

/** What never holds text of the page. */
export const SILENT = set(
  'script style noscript template head title meta link svg math iframe object embed applet audio video canvas map area noframes',
);

/** Controls of forms. */
export const CONTROL = set('select button input textarea datalist option optgroup');

/** Headings by tag. */
export const HEADING = set('h1 h2 h3 h4 h5 h6');

/** Opening one of these ends an open `<p>`, as HTML has it. */
export const CLOSES_PARAGRAPH = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li dd dt main menu nav ol p pre section summary table ul',
);

/** What may stand in `<head>`: any other element ends it. */
export const HEAD_CONTENT = set('title meta link base script style noscript template basefont bgsound');

/** An end tag or an implied end does not reach out of these. */
export const BARRIER = set('table td th caption html template body');
