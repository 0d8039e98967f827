import { extname } from 'node:path';

/** What a name says of a file: surely a page, an archive of pages, surely neither, or nothing (`index.php?id=5`, `strona`): perhaps a page. */
export type NameKind = 'page' | 'archive' | 'other' | 'perhaps';

/** Saved beside pages by crawlers, and never pages themselves. */
const OTHER = new Set(
  (
    'png jpg jpeg jfif gif svg webp ico bmp tif tiff avif heic css js mjs cjs ts map wasm woff woff2 ttf otf eot pdf doc docx odt rtf xls xlsx ods ' +
    'ppt pptx odp zip rar 7z gz tgz bz2 xz zst tar mp3 mp4 avi mov mkv webm ogg wav flac exe dll iso bin db db-wal db-shm db-journal sqlite sqlite3 ' +
    'json jsonl ndjson csv tsv xml rss atom yml yaml toml sql log lock sig p7s xades asc ics vcf kml gpx dwg shp eml msg sh bat py md5 sha256 ' +
    'arc cdx cdxj lst ini tmp part crdownload orig bak swf'
  )
    .split(' ')
    .map((extension) => `.${extension}`),
);
const ARCHIVE = /\.(?:warc(?:\.gz)?|wacz)$/i;
const PAGE = /\.(?:x?html?|txt|md|mht(?:ml)?)(?:\.gz)?$/i;
/** Files about a folder or a crawl, not of it: `README.md`, `robots.txt`, the notes of wget and HTTrack (`wget-log.1`, `hts-log.txt`). */
const ABOUT_THE_FOLDER =
  /^(?:(?:readme|licen[cs]e|notice|changelog)(?:\.(?:md|txt|rst))?|(?:robots|humans|ads|security|cookies|hts-[\w-]{1,20})\.txt(?:\.\d{1,3})?|wget-log(?:\.\d{1,3})?)$/i;
/** wget writes a query into the name, behind `?` or, for Windows, `@` (`styl.css@ver=5`), and counts names that are there already (`styl.css.1`). */
const ADDED = /[?@].{0,255}$|\.\d{1,3}$/s;

/** Reads the name of a file in a folder or at the end of an address, without its folders. */
export function fileKind(name: string): NameKind {
  if (name.startsWith('.') || ABOUT_THE_FOLDER.test(name)) return 'other';
  if (ARCHIVE.test(name)) return 'archive';
  if (PAGE.test(name)) return 'page';
  const unpacked = name.replace(/\.gz$/i, '');
  // `strona.gz`, `index.php.gz`: a packed name is judged by the name within; `kopia.tar.gz`, `mapa.xml.gz` are other things.
  const names = [unpacked, unpacked.replace(ADDED, '')];
  if (names.some((one) => OTHER.has(extname(one).toLowerCase()))) return 'other';
  return 'perhaps';
}

/** Folders in which crawlers keep their own files, and hidden ones. Others may be called like hosts (`bip.gmina.pl`, `www.osp.js`). */
export function isOwnFolder(name: string): boolean {
  return name.startsWith('.') || name.toLowerCase() === 'hts-cache';
}
