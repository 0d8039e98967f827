import type { PageReader } from './page-reader.ts';

/** IDcom (`bipgmina.pl`, `biposwiata.pl` …). Publication data stand in the heading of the change log, whose lines carry dates of their own. */
export const idcom: PageReader = {
  name: 'idcom',
  marks: {
    comment: ['madebyidcomgroup'],
    asset: ['/layouts/bip_jst_', '/layouts/bip_rwd_', '/layouts/bip_oswiata_', 'bip-files.idcom-web.pl'],
    // Parts of pages, as scrapers keep them
    elements: [
      ['div.t1.clickable div.contener'],
      ['div#Content div.contener p.title'],
      ['div#Content div.wiadomosc div.tresc'],
    ],
  },
  content: ['div#Content', 'div#content', 'div#MainContent div.text'],
  title: ['div#Content h2.header', 'div#Content div.ContentHeader1 h2', 'div#Content h1'],
  log: ['.rejestrZmian div.BRB'],
  metadata: ['.rejestrZmian .Naglowek'],
  keep: ['.rejestrZmian'],
  omit: {
    'change-register': ['div.BRB', 'div#BRBShow', '.rejestrZmian .More'],
    teaser: ['div#Info'],
    breadcrumb: ['div#NavPath'],
  },
};
