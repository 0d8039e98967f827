import { timeOf } from '../dates/day.ts';
import type { Item, Lane } from '../timeline/item.ts';
import type { LaidLane } from '../timeline/layout.ts';
import type { TimeScale } from '../timeline/scale.ts';
import type { Card, CardContent } from './card.ts';
import { clusterCard } from './cluster-card.ts';
import type { Report } from './report.ts';
import type { TimelineZoom } from './timeline-zoom.ts';

interface Position {
  readonly lane: number;
  readonly ref: string;
}

/**
 * Pointer and keyboard on the marks: one of them is in the tab order; arrows walk along its lane and from lane to lane, also to what is out of sight.
 */
export class TimelineMarks {
  readonly #svg: SVGSVGElement;
  readonly #card: Card;
  readonly #cardOf: (ref: string) => CardContent | null;
  readonly #zoom: TimelineZoom;
  readonly #report: Report;
  #lanes: readonly Lane[] = [];
  #laid: readonly LaidLane[] = [];
  #whole: TimeScale | null = null;
  #width = 0;
  #current: Position | null = null;

  constructor(
    svg: SVGSVGElement,
    frame: HTMLElement,
    card: Card,
    cardOf: (ref: string) => CardContent | null,
    zoom: TimelineZoom,
    report: Report,
  ) {
    this.#svg = svg;
    this.#card = card;
    this.#cardOf = cardOf;
    this.#zoom = zoom;
    this.#report = report;
    // A drawing that listens itself would be a stop of the Tab key in some browsers.
    frame.addEventListener('pointerover', (event) => this.#pointed(event));
    frame.addEventListener('pointerout', () => this.#card.leave());
    frame.addEventListener('click', (event) => this.#chosen(markOf(event)));
    frame.addEventListener('focusin', (event) => this.#focused(markOf(event)));
    frame.addEventListener('focusout', () => this.#card.leave());
    frame.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Takes what is drawn anew; the focus stays on its mark. */
  replace(lanes: readonly Lane[], laid: readonly LaidLane[], whole: TimeScale, width: number, draw: () => void): void {
    const hadFocus = this.#svg.contains(document.activeElement) && document.activeElement !== this.#svg;
    [this.#lanes, this.#laid, this.#whole, this.#width] = [lanes, laid, whole, width];
    draw();
    const mark = this.#markAt(this.#current) ?? this.#svg.querySelector<SVGElement>('[data-ref]');
    mark?.setAttribute('tabindex', '0');
    if (hadFocus) mark?.focus({ preventScroll: true });
  }

  /** The mark of a record, or the cluster that it is in. */
  #markAt(position: Position | null): SVGElement | null {
    const index = position === null ? -1 : position.lane;
    const mark = this.#laid[index]?.marks.find((laid) =>
      laid.kind === 'item' ? laid.item.ref === position?.ref : laid.items.some(({ ref }) => ref === position?.ref),
    );
    const ref = mark?.kind === 'item' ? mark.item.ref : mark?.items[0]?.ref;
    if (ref === undefined) return null;
    return this.#svg.querySelector(`[data-lane="${index}"][data-ref="${CSS.escape(ref)}"]`);
  }

  #itemsOf(mark: SVGElement): readonly Item[] {
    const { lane, ref } = positionOf(mark);
    const laid = this.#laid[lane]?.marks.find((one) =>
      one.kind === 'item' ? one.item.ref === ref : one.items[0]?.ref === ref,
    );
    if (laid === undefined) return [];
    return laid.kind === 'item' ? [laid.item] : laid.items;
  }

  #contentOf(mark: SVGElement): CardContent {
    const items = this.#itemsOf(mark);
    const [only] = items;
    if (items.length > 1 || only === undefined) return clusterCard(items, this.#report);
    return this.#cardOf(only.ref) ?? clusterCard(items, this.#report);
  }

  #pointed(event: PointerEvent): void {
    const mark = markOf(event);
    if (mark !== null && event.buttons === 0 && event.pointerType !== 'touch')
      this.#card.preview(mark, () => this.#contentOf(mark));
  }

  #focused(mark: SVGElement | null): void {
    if (mark === null) return;
    this.#svg.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    mark.setAttribute('tabindex', '0');
    this.#current = positionOf(mark);
    if (mark.matches(':focus-visible')) this.#card.preview(mark, () => this.#contentOf(mark), true);
  }

  /** A cluster opens by coming nearer; where that does not part it, and for single marks, its card stays. */
  #chosen(mark: SVGElement | null): void {
    if (mark === null) return;
    const items = this.#itemsOf(mark);
    const before = this.#zoom.transform.k;
    if (items.length > 1) this.#zoomTo(items);
    const shown = this.#markAt(positionOf(mark)) ?? mark;
    if (items.length === 1 || this.#zoom.transform.k <= before) this.#card.keep(shown, () => this.#contentOf(shown));
    else shown.focus({ preventScroll: true });
  }

  #zoomTo(items: readonly Item[]): void {
    const whole = this.#whole;
    if (whole === null) return;
    const middles = items.map(({ reach }) => whole(timeOf((reach.from + reach.to) / 2)));
    this.#zoom.show(Math.min(...middles), Math.max(...middles), this.#width);
  }

  #key(event: KeyboardEvent): void {
    const mark = markOf(event);
    if (mark === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const action = this.#actionOf(event.key, mark);
    if (action === null) return;
    event.preventDefault();
    action();
  }

  #actionOf(key: string, mark: SVGElement): (() => void) | null {
    const { lane } = positionOf(mark);
    const middle = (): number => centreOf(mark) - this.#svg.getBoundingClientRect().left;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowRight: () => this.#step(mark, 1),
      ArrowLeft: () => this.#step(mark, -1),
      ArrowDown: () => this.#cross(mark, lane, 1),
      ArrowUp: () => this.#cross(mark, lane, -1),
      Home: () => this.#goTo(lane, byTime(this.#lanes[lane])[0]),
      End: () => this.#goTo(lane, byTime(this.#lanes[lane]).at(-1)),
      Enter: () => this.#chosen(mark),
      ' ': () => this.#chosen(mark),
      '+': () => this.#zoom.by('in', middle()),
      '=': () => this.#zoom.by('in', middle()),
      '-': () => this.#zoom.by('out', middle()),
      '0': () => this.#zoom.reset(),
    };
    return actions[key] ?? null;
  }

  #step(mark: SVGElement, by: 1 | -1): void {
    const { lane } = positionOf(mark);
    const items = byTime(this.#lanes[lane]);
    const own = new Set(this.#itemsOf(mark).map(({ ref }) => ref));
    const places = items.flatMap(({ ref }, index) => (own.has(ref) ? [index] : []));
    const at = by === 1 ? Math.max(...places) : Math.min(...places);
    this.#goTo(lane, items[at + by]);
  }

  /** To the mark of the next lane that has any, nearest in time. */
  #cross(mark: SVGElement, from: number, by: 1 | -1): void {
    for (let lane = from + by; lane >= 0 && lane < this.#laid.length; lane += by) {
      const marks = [...this.#svg.querySelectorAll<SVGElement>(`[data-lane="${lane}"]`)];
      const x = centreOf(mark);
      const nearest = marks.sort((a, b) => Math.abs(centreOf(a) - x) - Math.abs(centreOf(b) - x))[0];
      if (nearest === undefined) continue;
      nearest.focus();
      return;
    }
  }

  #goTo(lane: number, item: Item | undefined): void {
    if (item === undefined) return;
    const position = { lane, ref: item.ref };
    if (this.#markAt(position) === null && this.#whole !== null) {
      this.#zoom.centre(this.#whole(timeOf((item.reach.from + item.reach.to) / 2)));
    }
    this.#markAt(position)?.focus();
  }
}

function markOf(event: Event): SVGElement | null {
  return event.target instanceof Element ? event.target.closest<SVGElement>('[data-ref]') : null;
}

function positionOf(mark: SVGElement): Position {
  return { lane: Number(mark.dataset.lane), ref: mark.dataset.ref ?? '' };
}

function centreOf(mark: SVGElement): number {
  const { left, right } = (mark.querySelector('.halo, circle') ?? mark).getBoundingClientRect();
  return (left + right) / 2;
}

function byTime(lane: Lane | undefined): readonly Item[] {
  return [...(lane?.items ?? [])].sort((a, b) => a.reach.from - b.reach.from);
}
