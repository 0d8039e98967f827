import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extract } from '../../src/model/extract.ts';
import { resolveExtracts } from '../../src/resolve/index.ts';
import type { Store } from '../../src/store/index.ts';
import { BOX, madePage, madeSite } from '../support/made-site.ts';
import { dealt } from '../support/made-world.ts';
import { printAll, withStore } from '../support/with-store.ts';

const SITE = madeSite();

const dated = (store: Store) =>
  [...store.events({ undated: true })].map(({ name, date, sources }) => [
    name,
    date,
    new Set(sources.map(({ path }) => path)).size,
  ]);

const told = (pages: readonly Extract[]) => withStore([pages], dated);

/** Pages of these days with the boxes of the site. */
const pagesOf = (...days: readonly (string | null)[]): Extract[] =>
  days.map((published, i) => madePage({ path: `bralin/a-${i}.html`, published }));

const FESTIVAL = 'Festiwal Pieśni „Kłosy”';
const MEETING = 'Spotkanie z seniorami';

describe('thirty pages of a site with the same boxes', () => {
  test('tell of each event and membership once, from one page', () => {
    withStore([SITE], (store) => {
      expect(dated(store)).toEqual([
        [FESTIVAL, '2021-09-12', 1],
        [MEETING, null, 1],
      ]);
      const memberships = [...store.memberships({})];
      expect(memberships.map(({ member, organization }) => [member.name, organization.name])).toEqual([
        ['Gmina Bralin', 'Związek Miast Polskich'],
      ]);
      expect(new Set(memberships[0]?.sources.map(({ path }) => path)).size).toBe(1);
    });
  });

  test('confirm nothing by being thirty', () => {
    const [one] = withStore([SITE.slice(0, 1)], (store) => [...store.memberships({})]);
    const [all] = withStore([SITE], (store) => [...store.memberships({})]);
    expect(all?.confidence).toBe(one?.confidence);
  });

  test('are told of by status and by each page', () => {
    withStore([SITE], (store) => {
      expect(store.status().diagnostics).toContainEqual({ code: 'repeated-block', severity: 'info', count: 29 });
      const codes = SITE.map(({ document }) => {
        const shown = store.show(document.id);
        return shown?.kind === 'document' && shown.diagnostics.some(({ code }) => code === 'repeated-block');
      });
      expect(codes.filter(Boolean)).toHaveLength(29);
    });
  });

  test('give the same in any order, split and repetition, and at once', () => {
    const sure = withStore([SITE.slice(0, 12)], printAll);
    fc.assert(
      fc.property(dealt(SITE.slice(0, 12)), (batches) => {
        expect(withStore(batches, printAll)).toBe(sure);
      }),
      { numRuns: 8 },
    );
    const events = [...resolveExtracts(SITE).events].sort((a, b) => (a.id < b.id ? -1 : 1));
    const stored = withStore(
      SITE.map((page) => [page]),
      (store) => [...store.events({ undated: true })].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(stored).toEqual(events);
  });

  test('are no longer many when pages go', () => {
    const [kept, gone] = [SITE.slice(0, 3), SITE.slice(3)];
    withStore([SITE], (store) => {
      store.removeDocuments(gone.map(({ document }) => document.path));
      store.resolve();
      expect(printAll(store)).toBe(withStore([kept], printAll));
      expect(store.status().diagnostics.map(({ code }) => code)).not.toContain('repeated-block');
    });
  });
});

describe('the year of what a site repeats', () => {
  const meetings = (pages: readonly Extract[]) => told(pages).filter(([name]) => name === MEETING);

  test('is that of all pages where they agree', () => {
    expect(meetings(pagesOf('2021-02-03', '2021-05-06', '2021-08-07', '2021-11-08', null))).toEqual([
      [MEETING, '2021-10-24?', 1],
    ]);
  });

  test('is the one that another page states', () => {
    const own =
      '<p>Spotkanie z seniorami odbędzie się 24 października 2018 r. o godz. 16 w Domu Kultury w Bralinie.</p>';
    const stating = madePage({ path: 'bralin/b-7.html', published: '2018-10-01', box: '', own });
    const pages = [...pagesOf('2016-02-03', '2017-05-06', '2018-08-07', '2019-11-08'), stating];
    expect(new Set(meetings(pages).map(([, date]) => String(date).slice(0, 10)))).toEqual(new Set(['2018-10-24']));
  });

  test('is its page’s own on a few pages', () => {
    expect(meetings(pagesOf('2016-02-03', '2017-05-06', '2018-08-07'))).toHaveLength(3);
  });

  test('is its page’s own where an announcement is put up anew each year, near its day', () => {
    const pages = pagesOf('2016-10-02', '2017-10-06', '2018-10-17', '2019-09-28', '2020-10-20');
    expect(meetings(pages).map(([, date]) => date)).toEqual([2016, 2017, 2018, 2019, 2020].map((y) => `${y}-10-24?`));
  });

  test('does not go from one site to another', () => {
    const pages = ['a', 'b', 'c', 'd', 'e'].map((site, i) =>
      madePage({ path: `${site}/a-${i}.html`, published: `${2015 + i}-03-04` }),
    );
    expect(meetings(pages)).toHaveLength(5);
  });

  test('is not looked at where the words differ', () => {
    const pages = ['godz. 16', 'godz. 17', 'godz. 18', 'godz. 15'].map((hour, i) =>
      madePage({ path: `bralin/a-${i}.html`, published: `${2015 + i}-03-04`, box: BOX.replace('godz. 16', hour) }),
    );
    expect(meetings(pages)).toHaveLength(4);
  });
});
