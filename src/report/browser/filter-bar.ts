import { type Choice, choicesOf } from '../filter/choices.ts';
import { EVERYTHING, type Query } from '../filter/query.ts';
import { byId, el } from './dom.ts';
import type { Report } from './report.ts';
import type { SearchState } from './search-state.ts';

type Field = keyof Query;
type Control = HTMLInputElement | HTMLSelectElement;

const TYPING_PAUSE = 150;

/** The filters over all parts of the report, and how much they leave in. */
export function mountFilterBar(report: Report, state: SearchState): void {
  const controls = new Map<Field, Control>();
  const form = el('form', { role: 'search', 'aria-label': report.texts.filters.label });
  const more = el(
    'button',
    { type: 'button', class: 'quiet more-filters', 'aria-expanded': 'false' },
    report.texts.filters.more,
  );
  more.addEventListener('click', () => more.setAttribute('aria-expanded', String(form.classList.toggle('unfolded'))));
  form.append(searchField(report, state, controls), more, ...selects(report, state, controls));
  const clear = el('button', { type: 'button', class: 'quiet' }, report.texts.filters.clear);
  clear.addEventListener('click', () => {
    state.ask(EVERYTHING);
    controls.get('words')?.focus();
  });
  const count = el('p', { class: 'count', role: 'status' });
  form.append(el('div', { class: 'outcome' }, count, clear));
  form.addEventListener('submit', (event) => event.preventDefault());
  byId('filters').append(form);
  state.listen((found, query) => {
    const { events, memberships, filters } = report.texts;
    const total = found.events.length + found.memberships.length;
    count.textContent =
      total === 0 ? filters.nothing : filters.found(events(found.events.length), memberships(found.memberships.length));
    const isAsked = Object.values(query).some((value) => value !== '');
    clear.hidden = !isAsked;
    for (const [field, control] of controls) {
      if (control.value !== query[field]) control.value = query[field];
      control.classList.toggle('set', query[field] !== '');
    }
  });
}

function searchField(report: Report, state: SearchState, controls: Map<Field, Control>): HTMLElement {
  const { search, searchHint } = report.texts.filters;
  const input = el('input', { type: 'search', placeholder: searchHint, autocomplete: 'off', spellcheck: 'false' });
  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => state.ask({ words: input.value }), TYPING_PAUSE);
  });
  controls.set('words', input);
  return labelled('words', search, input, 'search');
}

function selects(report: Report, state: SearchState, controls: Map<Field, Control>): readonly HTMLElement[] {
  const { texts, data } = report;
  const choices = choicesOf(data);
  const [first, last] = choices.years ?? [1, 0];
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const kinds: Readonly<Record<string, string>> = texts.kinds;
  const counted = (list: readonly Choice[], label = (value: string): string => value) =>
    list.map(({ value, count }) => [value, `${label(value)} (${texts.number(count)})`] as const);
  const plain = years.map((year) => [year, year] as const);
  const offered = [
    ['place', texts.filters.place, counted(choices.places)],
    ['organization', texts.filters.organization, counted(choices.organizations)],
    ['series', texts.filters.series, counted(choices.series)],
    ['kind', texts.filters.kind, counted(choices.kinds, (kind) => kinds[kind] ?? kind)],
    ['from', texts.filters.from, plain],
    ['to', texts.filters.to, [...plain].reverse()],
  ] as const;
  return offered
    .filter(([, , options]) => options.length > 0)
    .map(([field, label, options]) => {
      const rest = options.map(([value, text]) => el('option', { value }, text));
      const select = el('select', {}, el('option', { value: '' }, texts.filters.all), ...rest);
      select.addEventListener('change', () => state.ask(change(field, select.value, state.query)));
      controls.set(field, select);
      return labelled(field, label, select, field);
    });
}

function labelled(field: Field, label: string, control: Control, name: string): HTMLElement {
  control.id = `filter-${field}`;
  return el('div', { class: `field ${name}` }, el('label', { for: control.id }, label), control);
}

/** A year that would turn the period round takes the other end with it. */
function change(field: Field, value: string, query: Query): Partial<Query> {
  if (field === 'from' && value !== '' && query.to !== '' && value > query.to) return { from: value, to: value };
  if (field === 'to' && value !== '' && query.from !== '' && value < query.from) return { from: value, to: value };
  return { [field]: value };
}
