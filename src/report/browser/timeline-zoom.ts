import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';

const LEAST_DAYS = 24;
const STEP = 1.8;
const AIR = 1.15;

/** Zooming and moving along time: by wheel with Ctrl, pinch, drag, or the methods. A plain wheel and one finger scroll the page. */
export class TimelineZoom {
  readonly #svg: SVGSVGElement;
  readonly #behaviour = zoom<SVGSVGElement, unknown>();

  constructor(svg: SVGSVGElement, changed: () => void) {
    this.#svg = svg;
    let waiting = 0;
    this.#behaviour
      .filter((event: Event) => this.#isMeant(event))
      .on('zoom', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        cancelAnimationFrame(waiting);
        // A wheel or a finger asks many times in a frame.
        if (sourceEvent) waiting = requestAnimationFrame(changed);
        else changed();
      });
    select(svg).call(this.#behaviour).on('dblclick.zoom', null);
  }

  get transform(): ZoomTransform {
    return zoomTransform(this.#svg);
  }

  /** The whole of time is so many pixels and days. */
  resize(width: number, height: number, days: number): void {
    const extent: [[number, number], [number, number]] = [
      [0, 0],
      [Math.max(width, 1), Math.max(height, 1)],
    ];
    const most = Math.max(1, days / LEAST_DAYS);
    this.#behaviour.extent(extent).translateExtent(extent).scaleExtent([1, most]);
  }

  by(direction: 'in' | 'out', x: number): void {
    select(this.#svg).call(this.#behaviour.scaleBy, direction === 'in' ? STEP : 1 / STEP, [x, 0]);
  }

  /** Moves so that `x` of the whole (unzoomed) comes to the middle. */
  centre(x: number): void {
    select(this.#svg).call(this.#behaviour.translateTo, x, 0);
  }

  /** Shows `[x0, x1]` of the whole, with some air. */
  show(x0: number, x1: number, width: number): void {
    const most = this.#behaviour.scaleExtent()[1];
    const scale = Math.min(most, Math.max(1, width / Math.max((x1 - x0) * AIR, 1)));
    select(this.#svg).call(this.#behaviour.transform, zoomIdentity.scale(scale));
    this.centre((x0 + x1) / 2);
  }

  /** Keeps the same time in view where the whole has become `ratio` times as wide: a phone turned, a window drawn smaller. */
  stretch(ratio: number): void {
    const { k, x, y } = this.transform;
    select(this.#svg).call(this.#behaviour.transform, zoomIdentity.translate(x * ratio, y).scale(k));
  }

  reset(): void {
    select(this.#svg).call(this.#behaviour.transform, zoomIdentity);
  }

  #isMeant(event: Event): boolean {
    if (event instanceof WheelEvent)
      return event.ctrlKey || event.metaKey || Math.abs(event.deltaX) > Math.abs(event.deltaY) * 2;
    if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
    return !('touches' in event) || (event.touches as TouchList).length > 1 || this.transform.k > 1;
  }
}
