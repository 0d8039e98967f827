import { el } from './dom.ts';
import { evidenceOf, type Proven } from './evidence.ts';
import type { Report } from './report.ts';

/** A button, and the table row that it opens: quotes want the width of the table. `open` is for paper. */
export interface EvidenceRow {
  readonly button: HTMLElement;
  readonly row: HTMLTableRowElement;
  readonly toggle: (open: boolean) => void;
}

export function evidenceRow(proven: Proven, name: string, columns: number, report: Report): EvidenceRow {
  const { sources } = report.texts;
  const cell = el('td', { colspan: columns });
  const row = el('tr', { class: 'evidence-row', hidden: true }, cell);
  const label = el('span', { class: 'hidden' }, `: ${name}`);
  const button = el(
    'button',
    { type: 'button', class: 'unfold', 'aria-expanded': 'false' },
    sources.evidence(proven.quotes.length),
    label,
  );
  const toggle = (open: boolean): void => {
    if (open && cell.childElementCount === 0) cell.append(evidenceOf(proven, report));
    row.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => toggle(row.hidden === true));
  return { button, row, toggle };
}
