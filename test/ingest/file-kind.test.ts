import { expect, test } from 'vitest';
import { fileKind } from '../../src/ingest/file-kind.ts';

test.each([
  ['page', ['a.html', 'A.HTM', 'a.xhtml', 'a.txt', 'wpis.md', 'a.mht', 'a.MHTML', 'a.html.gz', 'a.txt.gz']],
  // As `wget --adjust-extension` and HTTrack name them.
  [
    'page',
    ['index.php?id=5.html', 'a,123.html', 'x.html.html', 'uchwala.pdf.html', 'index7a8b.html', 'styl.css?v=1.html'],
  ],
  ['archive', ['a.warc', 'a.warc.gz', 'REC-2019-00001.WARC.GZ', 'a.wacz']],
  [
    'perhaps',
    [
      'index.php?id=5',
      'strona',
      'index.php@id=5',
      'aktualnosci,12',
      'news.php',
      'a.html.1',
      'a.aspx?x=1',
      'strona.gz',
      'bip.gmina',
    ],
  ],
  ['perhaps', ['2019.05', 'index.php?d=12.03', 'kontakt@gmina', 'wpis-nr-3', 'wget-logo', 'robots', 'warc']],
  [
    'other',
    [
      'a.png',
      'A.PDF',
      'styl.css?ver=5.2',
      'styl.css@ver=5.2.css',
      'app.js?x=index.html&y',
      'logo.png.1',
      'a.pdf?id=5',
      'f.woff2?x',
    ],
  ],
  [
    'other',
    [
      'pobierz.php?plik=a.pdf',
      'mapa.xml.gz',
      'kopia.tar.gz',
      'baza.sql.gz',
      'a.css.gz',
      'a.tgz',
      'a.arc.gz',
      'a.cdx',
      'a.warc.zst',
    ],
  ],
  [
    'other',
    [
      '.htaccess',
      'README.md',
      'robots.txt',
      'robots.txt.1',
      'hts-log.txt',
      'cookies.txt',
      'wget-log',
      'wget-log.2',
      'index.html.orig',
      'a.html.tmp',
    ],
  ],
] as const)('%s: %j', (kind, names) => {
  for (const name of names) expect([name, fileKind(name)]).toEqual([name, kind]);
});
