import type { OmittedReason } from '../../model/page.ts';
import { fold } from '../../polish/fold.ts';
import { noiseHeading } from '../noise/noise-heading.ts';
import type { Line, Marks } from './lines.ts';
import { isHeadingLike, isProse } from './shape.ts';

/** Whether a line still belongs to the region that a heading has opened. */
type Belongs = (line: Line) => boolean;

const DATE = /\d{4}/;
const MAX_SHORT = 200;
/** Teasers are cut short; the article itself is not. */
const CUT = /(?:\.\.\.|…)[\]”"»)]?$/u;

const short: Belongs = ({ text }) => text.length <= MAX_SHORT && !(isProse(text) && !CUT.test(text));
const stamped: Belongs = ({ text }) => DATE.test(text) && text.length <= MAX_SHORT;
const all: Belongs = () => true;
const none: Belongs = () => false;

/** Words that also stand inside an article, above one link: `Czytaj także`, `Polecamy`. Lists of other news have headings of their own. */
const INLINE = /^[#*\s]{0,6}(?:zobacz|czytaj|przeczytaj|sprawdz|polecamy|warto|obejrzyj)/;
/** Sections of an event's page beside which `Partnerzy` are the event's. */
const ORGANIZERS = /^(?:glowny )?(?:wspol)?organizator|^patron|^sponsor/;

function extentOf(reason: OmittedReason, heading: Line, own: readonly Line[]): Belongs | null {
  const prose = own.some(({ text }) => isProse(text));
  switch (reason) {
    case 'teaser':
      return prose && !INLINE.test(fold(heading.text)) ? all : short;
    case 'partners':
      return prose && !own.some(({ text }) => ORGANIZERS.test(fold(text))) ? short : null;
    case 'form':
      return prose ? all : none;
    case 'change-register':
      return stamped;
    case 'metadata':
      return none;
    default:
      // An attachments' or links' heading that is all the page has is its title.
      return own.length > 0 ? short : null;
  }
}

/** Marks headings of what is not the page's own, and what follows them, up to where it ends: by reason, at prose, at a line without a date, or nowhere. */
export function markRegions(lines: readonly Line[], marks: Marks): void {
  let reason: OmittedReason | null = null;
  let belongs: Belongs = none;
  const own: Line[] = [];
  lines.forEach((line, index) => {
    const marked = marks.get(index);
    const opens = marked === undefined || marked === 'menu' ? noiseHeading(line.text) : null;
    const extent = opens ? extentOf(opens, line, own) : null;
    if (opens && extent) {
      reason = opens;
      belongs = extent;
      marks.set(index, opens);
    } else if (reason && belongs(line)) {
      // The dates of other news are not the page's: labels inside teasers are teasers too.
      if (marked === undefined || (marked === 'metadata' && reason === 'teaser')) marks.set(index, reason);
    } else if (marked === undefined) {
      if (reason && isProse(line.text)) giveBack(lines, index, marks, reason, own);
      reason = null;
      own.push(line);
    }
  });
}

/** A line of its own directly above running text is the heading of that text, not the last of the links above it. */
function giveBack(lines: readonly Line[], prose: number, marks: Marks, reason: OmittedReason, own: Line[]): void {
  const line = lines[prose - 1];
  if (!line?.gapBefore || !lines[prose]?.gapBefore || marks.get(prose - 1) !== reason || noiseHeading(line.text))
    return;
  if (!isHeadingLike(line.text)) return;
  marks.delete(prose - 1);
  own.push(line);
}
