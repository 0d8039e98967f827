import { timeOf } from '../dates/day.ts';
import type { Found } from '../filter/query.ts';
import { shape } from '../shape/shape.ts';
import { drawAxis, drawDefinitions, drawGrid } from '../timeline/draw.ts';
import type { Grouping } from '../timeline/grouping.ts';
import type { DaySpan, Lane } from '../timeline/item.ts';
import { eventItem } from '../timeline/items.ts';
import { lanesOf, undatedEvents } from '../timeline/lanes.ts';
import { type LaidLane, layOut } from '../timeline/layout.ts';
import { domainOf, type TimeScale, ticksOf, timeScale } from '../timeline/scale.ts';
import type { Card, CardContent } from './card.ts';
import { byId, el, fontOf, measureText, svgOf } from './dom.ts';
import type { Report } from './report.ts';
import type { SearchState } from './search-state.ts';
import { timelineControls } from './timeline-controls.ts';
import { laneElement, paperLane } from './timeline-lane.ts';
import { timelineLegend } from './timeline-legend.ts';
import { TimelineMarks } from './timeline-marks.ts';
import { TimelineZoom } from './timeline-zoom.ts';

const NARROW = 720;
const TITLE_WIDTH = 196;
const TITLE_SIZE = 13.5;
const TITLE_GAP = 16;
const PRINT_WIDTH = 700;
const FEW_LANES = 10;
const MOST_ROWS = 24;
const AXIS_HEIGHT = 27;
const LABEL_SIZE = 12.5;
/** Events in a smaller part of all time than this are shown alone at first. */
const FAR = 0.6;

/** The picture of the timeline: lanes of marks under a scale of time. */
export class TimelineView {
  readonly #report: Report;
  readonly #svg = svgOf(shape('svg', { class: 'chart', role: 'group' })) as SVGSVGElement;
  readonly #axis = svgOf(shape('svg', { class: 'chart-axis', 'aria-hidden': 'true' }));
  readonly #titles = el('div', { class: 'lane-titles', 'aria-hidden': 'true' });
  readonly #plot = el('div', { class: 'plot' });
  readonly #frame: HTMLElement;
  readonly #range = el('p', { class: 'range' });
  readonly #paper = el('div', { class: 'paper' });
  readonly #notes = el('p', { class: 'note' });
  readonly #more = el('button', { type: 'button', class: 'quiet more' });
  readonly #zoom: TimelineZoom;
  readonly #marks: TimelineMarks;
  #found: Found;
  #grouping: Grouping;
  #allLanes = false;
  #printing = false;
  #drawnWidth = 0;
  #drawnPlot = 0;

  constructor(report: Report, state: SearchState, card: Card, cardOf: (ref: string) => CardContent | null) {
    const { texts, data } = report;
    this.#report = report;
    this.#found = data;
    this.#grouping = hasSeries(data) ? 'series' : 'place';
    this.#svg.setAttribute(
      'aria-label',
      `${texts.timeline.heading}. ${texts.timeline.description} ${texts.timeline.keys}`,
    );
    this.#zoom = new TimelineZoom(this.#svg, () => this.#draw());
    this.#marks = new TimelineMarks(this.#svg, this.#plot, card, cardOf, this.#zoom, report);
    const controls = timelineControls(texts, this.#grouping, this.#range, {
      group: (grouping) => this.#group(grouping),
      zoom: (direction) => (direction === 'all' ? this.#zoom.reset() : this.#zoom.by(direction, this.#plotWidth / 2)),
    });
    this.#more.addEventListener('click', () => {
      this.#allLanes = !this.#allLanes;
      this.#draw();
    });
    this.#plot.append(this.#axis, this.#svg, this.#paper);
    this.#frame = el('div', { class: 'frame' }, this.#titles, this.#plot);
    const hint = el('p', { class: 'hint' }, texts.timeline.description);
    byId('timeline-view').append(hint, controls, this.#frame, this.#more, this.#notes, timelineLegend(texts));
    new ResizeObserver(() => this.#frame.clientWidth !== this.#drawnWidth && this.#refit()).observe(this.#frame);
    state.listen((found) => {
      this.#found = found;
      this.#draw();
      this.#goHome();
    });
  }

  /** Draws for paper, or for the screen again. */
  print(printing: boolean): void {
    this.#printing = printing;
    this.#draw();
    this.#goHome();
  }

  /** Shows all, or the years of the events where memberships reach back much farther: those would leave the events no room. */
  #goHome(): void {
    this.#zoom.reset();
    const events = domainOf([{ label: '', items: this.#found.events.map(eventItem).filter((item) => item !== null) }]);
    const all = domainOf(lanesOf(this.#found, 'kind', this.#report.texts));
    if (events === null || all === null) return;
    if (events.to - events.from > (all.to - all.from) * FAR) return;
    const whole = timeScale(all, 0, this.#plotWidth);
    this.#zoom.show(whole(timeOf(events.from)), whole(timeOf(events.to)), this.#plotWidth);
  }

  #group(grouping: Grouping): void {
    this.#grouping = grouping;
    this.#allLanes = false;
    this.#draw();
  }

  get #titlesAbove(): boolean {
    return this.#printing || this.#frame.clientWidth < NARROW;
  }

  get #plotWidth(): number {
    if (this.#printing) return PRINT_WIDTH;
    return Math.max(240, this.#frame.clientWidth - (this.#titlesAbove ? 0 : TITLE_WIDTH));
  }

  #refit(): void {
    const before = this.#drawnPlot;
    this.#draw();
    if (before > 0) this.#zoom.stretch(this.#plotWidth / before);
  }

  #draw(): void {
    const { texts } = this.#report;
    const all = lanesOf(this.#found, this.#grouping, texts);
    const lanes = this.#allLanes ? all : fewer(all);
    this.#note(all, lanes);
    const domain = domainOf(all);
    this.#frame.hidden = domain === null;
    if (domain === null) return;
    this.#drawnWidth = this.#frame.clientWidth;
    this.#drawLanes(lanes, domain);
  }

  #drawLanes(lanes: readonly Lane[], domain: DaySpan): void {
    const width = this.#plotWidth;
    this.#drawnPlot = width;
    const whole = timeScale(domain, 0, width);
    const scale: TimeScale = this.#zoom.transform.rescaleX(whole);
    const [start, end] = scale.domain().map((date) => date.getUTCFullYear());
    this.#range.textContent = this.#report.texts.page.years(start ?? 0, end ?? 0);
    const font = fontOf(LABEL_SIZE);
    const measure = (text: string): number => measureText(text, font);
    const titlesAbove = this.#titlesAbove;
    const leastHeight = titlesAbove ? () => 0 : titleHeight;
    const layout = layOut(lanes, { scale, measure, mostRows: MOST_ROWS, titlesAbove, leastHeight });
    this.#zoom.resize(width, layout.height, domain.to - domain.from);
    const ticks = ticksOf(scale, 64, this.#report.texts.dates);
    this.#axis.replaceChildren(svgOf(drawAxis(ticks, 18, width)));
    size(this.#axis, width, AXIS_HEIGHT);
    size(this.#svg, width, layout.height);
    this.#placeTitles(layout.lanes);
    if (this.#printing) {
      // Its patterns bear the same names, and what is not shown lends none.
      this.#svg.replaceChildren();
      this.#paper.replaceChildren(...layout.lanes.map((lane) => paperLane(lane, ticks, width, this.#report.texts)));
      return;
    }
    this.#paper.replaceChildren();
    const drawn = layout.lanes.map((lane, index) =>
      laneElement(lane, index, width, this.#titlesAbove, this.#report.texts),
    );
    this.#marks.replace(lanes, layout.lanes, whole, width, () =>
      this.#svg.replaceChildren(svgOf(drawDefinitions()), svgOf(drawGrid(ticks, layout.height)), ...drawn),
    );
  }

  #placeTitles(lanes: readonly LaidLane[]): void {
    this.#titles.hidden = this.#titlesAbove;
    const titles = this.#titlesAbove ? [] : lanes;
    this.#titles.replaceChildren(
      ...titles.map(({ label, y, height }) => {
        const title = el('div', { title: label }, el('span', {}, label));
        title.style.top = `${AXIS_HEIGHT + 1 + y}px`;
        title.style.height = `${height}px`;
        return title;
      }),
    );
  }

  #note(all: readonly Lane[], shown: readonly Lane[]): void {
    const { timeline, events } = this.#report.texts;
    const hidden = all.length - shown.length;
    this.#more.hidden = all.length <= FEW_LANES + 1 || this.#printing;
    this.#more.textContent = hidden > 0 ? timeline.moreLanes(hidden) : timeline.fewerLanes;
    const undated = undatedEvents(this.#found.events).length;
    const empty = all.length === 0 ? timeline.empty : '';
    this.#notes.textContent = [empty, undated === 0 ? '' : timeline.undated(events(undated))]
      .filter((text) => text !== '')
      .join(' ');
  }
}

/** Whether any two events are of one series. */
function hasSeries({ events }: Found): boolean {
  const named = events.flatMap(({ series }) => series ?? []);
  return new Set(named).size < named.length;
}

/** How high the name of a lane is in its column, which shows three lines at most. */
function titleHeight(label: string): number {
  const font = fontOf(TITLE_SIZE, 600);
  let [lines, width] = [1, 0];
  for (const word of label.split(' ')) {
    const next = measureText(`${word} `, font);
    if (width > 0 && width + next > TITLE_WIDTH - TITLE_GAP) [lines, width] = [lines + 1, 0];
    width += next;
  }
  return Math.min(lines, 3) * TITLE_SIZE * 1.3 + 22;
}

/** All lanes, or where there are many the first ones. */
function fewer(lanes: readonly Lane[]): readonly Lane[] {
  return lanes.length > FEW_LANES + 1 ? lanes.slice(0, FEW_LANES) : lanes;
}

function size(svg: Element, width: number, height: number): void {
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(Math.ceil(height)));
  svg.setAttribute('viewBox', `0 0 ${width} ${Math.ceil(height)}`);
}
