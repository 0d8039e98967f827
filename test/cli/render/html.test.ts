import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { render } from '../../support/render-rows.ts';

test('is a whole page with a table, without scripts or anything from elsewhere', async () => {
  const rows = [
    { date: '2019-05', name: 'Zlot Łodzi', note: '' },
    { date: null, name: 'Święto', note: 'na rynku' },
  ];
  const $ = load(await render('html', rows));
  expect($('html').attr('lang')).toBe('pl');
  expect($('title').text()).toBe('kronika: things');
  expect([...$('th[scope=col]')].map((cell) => $(cell).text())).toEqual(['date', 'name', 'pages']);
  expect($('tbody tr')).toHaveLength(2);
  expect($('q').text()).toBe('na rynku');
  expect($('script, img, link, iframe, [src], [style]')).toHaveLength(0);
  expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toContain("default-src 'none'");
});

test('of no rows has its headings', async () => {
  const $ = load(await render('html', []));
  expect([$('th').length, $('tbody tr').length]).toEqual([3, 0]);
});

test.each([
  '<script>alert(1)</script>',
  '</td></table><h1>x',
  '"><img src=x onerror=alert(1)>',
  "' onclick='x",
  '&lt;',
  '</title><b>',
])('shows %s as text, in cells, quotes and links', async (name) => {
  const url = `https://example.org/?q=${name}`;
  const $ = load(await render('html', [{ date: null, name, note: name, url }]));
  expect($('td').eq(1).text()).toBe(name);
  expect($('q').text()).toBe(name);
  expect($('a')).toHaveLength(1);
  expect($('a').attr('href')).toBe(new URL(url).href);
  expect($('script, img, h1, b, [onerror], [onclick]')).toHaveLength(0);
});

test.each([
  'javascript:alert(1)',
  ' javascript:1',
  'JaVaScRiPt:1',
  'data:text/html,x',
  'file:///etc/passwd',
  '//example.org',
  'x',
])('makes no link of %s', async (url) => {
  const $ = load(await render('html', [{ date: null, name: 'x', note: '', url }]));
  expect($('a')).toHaveLength(0);
  expect($('li').text()).toBe('pages/a.html');
});
