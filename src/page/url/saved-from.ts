import type { Candidate } from '../publication/choose-publication.ts';

// `<!-- saved from url=(0031)http://www.gmina.pl/art/12 -->`
const EXPLORER = /saved from url=\(\d{1,5}\)(https?:\/\/[^\s"'<>]{4,2000})/i;
// SingleFile: `Page saved with SingleFile\n url: https://…\n saved date: Tue Feb 12 2019 10:11:12 GMT+0100`
const SINGLE_FILE = /^\s{0,8}url:\s{0,8}(https?:\/\/[^\s"'<>]{4,2000})/im;
// HTTrack: `Mirrored from www.gmina.pl/index.html by HTTrack Website Copier/3.x, Tue, 12 Feb 2019 10:11:12 GMT`
const HTTRACK = /Mirrored from ([^\s"'<>]{4,1000}) by HTTrack/i;
const SAVED_DATE = /saved date:\s{0,8}\w{3} (\w{3}) (\d{1,2}) (\d{4}) (\d{2}:\d{2})/i;
const HTTRACK_DATE = /HTTrack[^,]{0,60}, \w{3}, (\d{1,2}) (\w{3}) (\d{4}) (\d{2}:\d{2})/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The address that a browser or mirroring tool wrote into a saved page. */
export function savedFrom(comments: readonly string[]): string | null {
  for (const comment of comments) {
    const url =
      EXPLORER.exec(comment)?.[1] ?? (comment.includes('SingleFile') ? SINGLE_FILE.exec(comment)?.[1] : undefined);
    if (url !== undefined) return url;
    const mirrored = HTTRACK.exec(comment)?.[1];
    if (mirrored !== undefined) return /^https?:/i.test(mirrored) ? mirrored : `http://${mirrored}`;
  }
  return null;
}

/** When that tool saved it. */
export function retrievedFrom(comments: readonly string[]): Candidate[] {
  for (const comment of comments) {
    const single = SAVED_DATE.exec(comment);
    if (single) return candidate(single[3], single[1], single[2], single[4]);
    const httrack = HTTRACK_DATE.exec(comment);
    if (httrack) return candidate(httrack[3], httrack[2], httrack[1], httrack[4]);
  }
  return [];
}

function candidate(year = '', month = '', day = '', time = ''): Candidate[] {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return [];
  const raw = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')} ${time}`;
  return [{ field: 'retrieved', raw, span: null, source: 'saved date', origin: 'meta' }];
}
