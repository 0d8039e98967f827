/** One line of a run, and whether a list mark led it. */
export interface RunLine {
  readonly text: string;
  readonly item: boolean;
  /** An empty line stands above it. */
  readonly gap: boolean;
}

// `- Miasto X`, `• …`, `1) …`, `a) …`, `2. …`; not `12.05.2019 …`, not `– jak mówi …` in the middle of a line.
const ITEM = /^(?:[-–—•·*▪►»◦●■➢✓→➔➤▶✔❖‣]\s?(?=\S)|\(?\d{1,2}\)\s|\d{1,2}\.\s(?=\p{L})|[a-z]\)\s)/u;
// Dates write a day so: `1. maja` is rare enough, `12. Mistrzostwa` is a list mark or an ordinal alike.
const MARK = /^[-–—•·*▪►»◦●■➢✓→➔➤▶✔❖‣]\s?/u;
// A programme's line: `9:00 Otwarcie`, `godz. 10.30 – wykład`.
const TIMED = /^(?:godz(?:ina|\.)?\s)?\d{1,2}[:.]\d{2}(?!\d|\.\d)/i;
// `Siedziba: Złotów, al. Piasta 1` and a sentence below it.
const FIELD = /^\p{Lu}[\p{L} ]{2,30}: [^\n]{2,120}[\p{L}\d]$/u;
const SENTENCE = /^\p{Lu}[\p{L}\d„”". -]{25,300}\.$/u;
// `Rada: Rada Powiatu` and below it `Data: 25.01.2019`, with `Godzina: 13:00`: the day of an occasion begins a paragraph of its own.
const LABELLED = /^\p{Lu}[\p{L} ]{2,30}: ?\S[^\n]{1,120}$/u;
const WHEN = /^(?:Data|Termin|Kiedy)(?: i (?:godzina|miejsce))?: ?\d/u;
// `10.09 seminarium` and below it `7-8.11 konferencja`, `28 sierpnia – świetlica`: lines that open with a day are entries.
const DAY_LED =
  /^(?:\p{L}{2,12}\.?,? )?\d{1,2}\.?(?: ?[-–—i] ?\d{1,2}\.?)?(?:\.?(?:0[1-9]|1[0-2])(?:\.(?:19|20)\d\d)?\.?(?! ?\d)| (?:stycz|lut|mar[ck]|kwie|maj|czerw|lip|sierp|wrze|pa[zź]d|list|grud)\p{L}{0,6}(?: (?:19|20)\d\d)?)(?=[ ,:–—-])/u;
// `Sobota, 8 czerwca` over `15.00 parada`. Trap: a day over a place, which may be when the page was printed.
const DAY_ALONE =
  /^(?:\p{L}{4,12},? )?(?:dnia )?\d{1,2}(?: ?[-–—i] ?\d{1,2})?(?:\.(?:0[1-9]|1[0-2])(?:\.(?:19|20)\d\d)?\.?| (?:stycz|lut|mar[ck]|kwie|maj|czerw|lip|sierp|wrze|pa[zź]d|list|grud)\p{L}{0,6}(?: (?:19|20)\d\d)?)(?: ?(?:r\.|roku))?(?:,? \(?\p{L}{4,12}\)?)?[ :–-]{0,3}$/iu;
// `Kiedy? 20 kwietnia` / `Gdzie? Hala w Sanoku`
const ASKED = /^(?:Kto|Co|Kiedy|Gdzie|Dla kogo|Za ile|Ile|O której|Jak|Po co)\? \S/u;
const ENDED = /[.!?:;…]["”')]?$/;

/**
 * Parts a run at its line breaks: an empty line parts paragraphs, and so does a line break before a list mark or a time, or after the end
 * of a sentence, before the day of a programme's lines or an answer to a question, or around a line that `alone` says stands alone. Other breaks only wrap a line and stay as `\n`.
 */
export function splitLines(text: string, alone: (line: string) => boolean): RunLine[] {
  if (!text.includes('\n')) return [line(text, false)];
  const lines: string[] = [];
  const gaps: boolean[] = [];
  let open = false;
  let gap = false;
  const printed = text.split('\n');
  for (const [at, part] of printed.entries()) {
    const trimmed = part.trim();
    if (trimmed === '') {
      open = false;
      gap = true;
      continue;
    }
    const last = lines.at(-1);
    const single = alone(trimmed);
    const day = DAY_ALONE.test(trimmed) && TIMED.test(printed[at + 1]?.trim() ?? '');
    const parts = !open || single || day || ITEM.test(trimmed) || TIMED.test(trimmed) || ASKED.test(trimmed);
    if (
      parts ||
      last === undefined ||
      ENDED.test(last) ||
      (FIELD.test(last) && SENTENCE.test(trimmed)) ||
      (WHEN.test(trimmed) && LABELLED.test(last.slice(last.lastIndexOf('\n') + 1))) ||
      (DAY_LED.test(trimmed) && DAY_LED.test(last) && !last.includes('\n'))
    ) {
      lines.push(trimmed);
      gaps.push(gap);
      gap = false;
    } else lines[lines.length - 1] = `${last}\n${trimmed}`;
    open = !single;
  }
  return lines.map((text, at) => line(text, gaps[at] === true));
}

function line(text: string, gap: boolean): RunLine {
  const item = ITEM.test(text);
  return { text: item ? text.replace(MARK, '') : text, item, gap };
}

/** Whether a line is one of a programme. */
export function isTimed(text: string): boolean {
  return TIMED.test(text);
}
