import { yearOf } from '../dates/day.ts';
import type { ReportEvent } from '../report-data.ts';
import { eventLines, eventPieces } from '../texts/pieces.ts';
import { byId, el } from './dom.ts';
import { foldedEvidence } from './evidence.ts';
import { dateOf, statusTag } from './facts.ts';
import type { Report } from './report.ts';
import type { SearchState } from './search-state.ts';

const STEP = 100;

/** The events by years, a part at a time: thousands of rows would make the page slow. */
export class EventList {
  readonly #report: Report;
  readonly #rows = el('div', { class: 'years' });
  readonly #more = el('button', { type: 'button', class: 'quiet more' });
  #events: readonly ReportEvent[] = [];
  #shown = STEP;

  constructor(report: Report, state: SearchState) {
    this.#report = report;
    this.#more.addEventListener('click', () => this.#showMore());
    byId('events-view').append(this.#rows, this.#more);
    state.listen((found) => {
      this.#events = found.events;
      this.#shown = STEP;
      this.#draw();
    });
  }

  /** For paper: all of them. */
  print(printing: boolean): void {
    this.#shown = printing ? this.#events.length : STEP;
    this.#draw();
  }

  #showMore(): void {
    const before = this.#shown;
    this.#shown += STEP;
    this.#draw();
    const next = this.#rows.querySelectorAll<HTMLElement>('.entry h4')[before];
    next?.setAttribute('tabindex', '-1');
    next?.focus();
  }

  #draw(): void {
    const { list } = this.#report.texts;
    const years = new Map<string, HTMLElement[]>();
    for (const event of this.#events.slice(0, this.#shown)) {
      const year = event.when?.from == null ? list.undated : String(yearOf(event.when.from));
      years.set(year, [...(years.get(year) ?? []), this.#row(event)]);
    }
    const groups = [...years].map(([year, rows]) =>
      el('section', { class: 'year' }, el('h3', {}, year), el('ol', {}, ...rows)),
    );
    const empty = this.#events.length === 0 ? [el('p', { class: 'empty' }, list.empty)] : [];
    this.#rows.replaceChildren(...groups, ...empty);
    const rest = this.#events.length - this.#shown;
    this.#more.hidden = rest <= 0;
    this.#more.textContent = list.more(Math.min(rest, STEP));
  }

  #row(event: ReportEvent): HTMLElement {
    const { texts } = this.#report;
    const when = event.when === null ? '' : dateOf(event.when, texts);
    const lines = eventLines(event, texts);
    const status = statusTag(event, texts);
    return el(
      'li',
      { class: `entry ${event.status}`, id: event.id },
      el('p', { class: 'when' }, when),
      el(
        'div',
        { class: 'what' },
        el('h4', {}, el('span', { lang: 'pl' }, event.name), status === null ? null : ' ', status),
        el('p', { class: 'meta' }, eventPieces(event, texts).join(' · ')),
        ...lines.map((line) => el('p', { class: 'meta' }, line)),
        foldedEvidence(event, event.name, this.#report),
      ),
    );
  }
}
