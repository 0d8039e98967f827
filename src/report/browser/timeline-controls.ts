import type { Texts } from '../texts/texts.ts';
import { GROUPINGS, type Grouping } from '../timeline/grouping.ts';
import { el } from './dom.ts';

type ZoomStep = 'in' | 'out' | 'all';

interface Handlers {
  readonly group: (grouping: Grouping) => void;
  readonly zoom: (step: ZoomStep) => void;
}

/** The choice of lanes, and the buttons that zoom. */
export function timelineControls(
  { timeline: texts }: Texts,
  chosen: Grouping,
  range: HTMLElement,
  handlers: Handlers,
): HTMLElement {
  const choices = GROUPINGS.map((grouping) => {
    const input = el('input', { type: 'radio', name: 'grouping', value: grouping, checked: grouping === chosen });
    input.addEventListener('change', () => handlers.group(grouping));
    return el('label', {}, input, el('span', {}, texts.groupings[grouping]));
  });
  const lanes = el('fieldset', { class: 'segments' }, el('legend', {}, texts.groupBy), ...choices);
  const button = (step: ZoomStep, sign: string, name: string): HTMLElement => {
    const made = el('button', { type: 'button', title: name, 'aria-label': name }, sign);
    made.addEventListener('click', () => handlers.zoom(step));
    return made;
  };
  const zoom = el(
    'div',
    { class: 'zoom' },
    range,
    button('out', '−', texts.zoomOut),
    button('in', '+', texts.zoomIn),
    button('all', '↔', texts.zoomAll),
  );
  return el('div', { class: 'controls' }, lanes, zoom);
}
