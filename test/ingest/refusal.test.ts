import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../src/ingest/refusal.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('no pages', () => {
  test.each([
    ['nothing', latin1(''), 'the file is empty'],
    ['a PDF', latin1('%PDF-1.7\n%âãÏÓ'), 'not a page: a PDF'],
    ['a PNG', latin1('\x89PNG\r\n\x1a\n'), 'not a page: an image'],
    ['an office document', latin1('PK\x03\x04'), 'not a page: an archive or office document'],
    ['a database', latin1('SQLite format 3\0'), 'not a page: a database'],
    ['noise', Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 73) & 0xff)), 'not a page: binary data'],
    ['zeros', Buffer.alloc(100), 'not a page: binary data'],
  ])('%s', (_, bytes, reason) => expect(refusalOf(bytes)).toBe(reason));
});

describe('may be pages', () => {
  test.each([
    ['text', Buffer.from('Zażółć gęślą jaźń\r\n\t\f')],
    ['one letter', Buffer.from('a')],
    ['windows-1250', latin1('Gmina \x8crem, \xb9\xea\xb3')],
    ['UTF-16 with a mark', Buffer.from('\ufeffGmina Śrem', 'utf16le')],
    ['UTF-16 without one', Buffer.from('<html><body>Gmina Śrem w Wielkopolsce', 'utf16le')],
    ['a page with a stray zero', Buffer.from(`<p>${'gmina '.repeat(30)}\0</p>`)],
    ['text that speaks of PK', Buffer.from('PK Kraków')],
  ])('%s', (_, bytes) => expect(refusalOf(bytes)).toBeNull());
});
