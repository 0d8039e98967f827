import type { ReportMembership, When } from '../report-data.ts';
import { el } from './dom.ts';
import { type EvidenceRow, evidenceRow } from './evidence-row.ts';
import { dateOf, membershipTitle } from './facts.ts';
import type { Report } from './report.ts';

const STEP = 200;
const KEYS = ['organization', 'member', 'role', 'start', 'end', 'asOf'] as const;
type Key = (typeof KEYS)[number];

/** The memberships, in the order of the column that the reader chose. */
export class BelongingTable {
  readonly root = el('div', { class: 'table-frame' });
  readonly #report: Report;
  readonly #compare: (a: string, b: string) => number;
  readonly #body = el('tbody');
  readonly #heads = new Map<Key, HTMLElement>();
  readonly #more = el('button', { type: 'button', class: 'quiet more' });
  #memberships: readonly ReportMembership[] = [];
  #key: Key = 'organization';
  #descending = false;
  #shown = STEP;
  #folds: readonly EvidenceRow[] = [];

  constructor(report: Report) {
    this.#report = report;
    this.#compare = new Intl.Collator(report.data.language).compare;
    const { belonging } = report.texts;
    const row = el(
      'tr',
      {},
      ...KEYS.map((key) => this.#head(key)),
      el('th', { scope: 'col', class: 'quotes-head' }, report.texts.sources.saidBy),
    );
    const table = el('table', {}, el('caption', {}, belonging.tableHeading), el('thead', {}, row), this.#body);
    this.#more.addEventListener('click', () => {
      this.#shown += STEP;
      this.#draw();
    });
    this.root.append(table, this.#more);
  }

  show(memberships: readonly ReportMembership[]): void {
    this.#memberships = memberships;
    this.#shown = STEP;
    this.root.hidden = memberships.length === 0;
    this.#draw();
  }

  /** For paper: all rows, all quotes. */
  print(printing: boolean): void {
    this.#shown = printing ? this.#memberships.length : STEP;
    this.#draw();
    for (const fold of this.#folds) fold.toggle(printing);
  }

  #names(): Readonly<Record<Key, string>> {
    const { organization, member, role, since, until, asOf } = this.#report.texts.belonging;
    return { organization, member, role, start: since, end: until, asOf };
  }

  #head(key: Key): HTMLElement {
    const button = el('button', { type: 'button' }, this.#names()[key]);
    const head = el('th', { scope: 'col' }, button);
    button.addEventListener('click', () => {
      this.#descending = this.#key === key && !this.#descending;
      this.#key = key;
      this.#draw();
    });
    this.#heads.set(key, head);
    return head;
  }

  #draw(): void {
    for (const [key, head] of this.#heads) {
      if (key === this.#key) head.setAttribute('aria-sort', this.#descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    const rows = this.#sorted().slice(0, this.#shown);
    this.#folds = rows.map((membership) =>
      evidenceRow(membership, membershipTitle(membership), KEYS.length + 1, this.#report),
    );
    const drawn = rows.flatMap((membership, index) => this.#rows(membership, this.#folds[index]));
    this.#body.replaceChildren(...drawn);
    const rest = this.#memberships.length - rows.length;
    this.#more.hidden = rest <= 0;
    this.#more.textContent = this.#report.texts.list.more(Math.min(rest, STEP));
  }

  /** What the column is empty of comes last in either order. */
  #sorted(): readonly ReportMembership[] {
    const sign = this.#descending ? -1 : 1;
    return [...this.#memberships].sort((a, b) => {
      const [one, other] = [sortText(a, this.#key), sortText(b, this.#key)];
      if (one === '' || other === '') return Number(one === '') - Number(other === '');
      return sign * this.#compare(one, other) || this.#compare(membershipTitle(a), membershipTitle(b));
    });
  }

  #rows(membership: ReportMembership, fold: EvidenceRow | undefined): readonly HTMLElement[] {
    const { texts } = this.#report;
    const names = this.#names();
    const date = (when: When | null): Node | string => (when === null ? '–' : dateOf(when, texts));
    const cell = (key: Key, content: Node | string, tag: 'td' | 'th' = 'td'): HTMLElement =>
      el(tag, { 'data-name': names[key], ...(tag === 'th' ? { scope: 'row' } : {}), class: `cell-${key}` }, content);
    const { acronym, organization } = membership;
    const row = el(
      'tr',
      { class: membership.end === null ? '' : 'ended' },
      cell('organization', acronym === null ? organization : `${organization} (${acronym})`),
      cell('member', membership.member, 'th'),
      cell('role', texts.membershipRoles[membership.role]),
      cell('start', date(membership.start)),
      cell('end', date(membership.end)),
      cell('asOf', date(membership.asOf)),
      el('td', { class: 'cell-quotes' }, fold?.button ?? ''),
    );
    return fold === undefined ? [row] : [row, fold.row];
  }
}

function sortText(membership: ReportMembership, key: Key): string {
  const value = membership[key];
  return value === null || typeof value === 'string' ? (value ?? '') : value.edtf;
}
