import type { Texts } from '../texts/texts.ts';
import { el } from './dom.ts';

const SHOW_AFTER = 90;
const HIDE_AFTER = 220;
const EDGE = 8;
const NARROW = 640;

/** What a card shows: a heading and what stands below it. */
export interface CardContent {
  readonly title: string;
  readonly body: readonly (Node | string)[];
}

/**
 * One card for all marks: shown while one is pointed at or has the focus, kept and focused when it is chosen. Escape closes it; the pointer may go
 * onto it without losing it.
 */
export class Card {
  readonly #root: HTMLElement;
  readonly #title = el('h3', { id: 'card-title', tabindex: -1, lang: 'pl' });
  readonly #body = el('div', { id: 'card-body' });
  #anchor: Element | null = null;
  #kept = false;
  readonly #closing: (() => void)[] = [];
  #timer = 0;

  constructor(texts: Texts) {
    const close = el('button', { type: 'button', class: 'close', 'aria-label': texts.sources.close }, '×');
    close.addEventListener('click', () => this.close());
    this.#root = el('aside', {
      id: 'card',
      class: 'card',
      'aria-labelledby': 'card-title',
      role: 'dialog',
      hidden: true,
    });
    this.#root.append(close, this.#title, this.#body);
    this.#root.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    this.#root.addEventListener('pointerleave', () => this.leave());
    document.body.append(this.#root);
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !this.#root.hidden) this.close();
    });
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && this.#anchor?.contains(event.target) === true) return;
      if (event.target instanceof Node && !this.#root.contains(event.target)) this.#hide();
    });
    addEventListener('scroll', () => (this.#kept ? this.#place() : this.#hide()), { passive: true });
    addEventListener('resize', () => this.#hide());
  }

  /** Whether it stays until it is closed. */
  get isKept(): boolean {
    return this.#kept;
  }

  /** Told whenever the card goes. */
  onClose(listener: () => void): void {
    this.#closing.push(listener);
  }

  /** Shows while the pointer or the focus stays. */
  preview(anchor: Element, content: () => CardContent, now = false): void {
    if (this.#kept) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#show(anchor, content(), false), now ? 0 : SHOW_AFTER);
  }

  /** Shows until closed, and takes the focus. */
  keep(anchor: Element, content: () => CardContent): void {
    clearTimeout(this.#timer);
    this.#show(anchor, content(), true);
    this.#title.focus();
  }

  /** The pointer or the focus went elsewhere. */
  leave(): void {
    if (this.#kept) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#hide(), HIDE_AFTER);
  }

  close(): void {
    const [anchor, hadFocus] = [this.#anchor, this.#root.contains(document.activeElement)];
    this.#hide();
    if (hadFocus && anchor instanceof SVGElement && anchor.isConnected) anchor.focus({ preventScroll: true });
    this.#hide();
  }

  #show(anchor: Element, { title, body }: CardContent, kept: boolean): void {
    if (!anchor.isConnected) return;
    this.#release();
    this.#anchor = anchor;
    this.#kept = kept;
    this.#root.classList.toggle('kept', kept);
    this.#title.textContent = title;
    this.#body.replaceChildren(...body);
    this.#root.hidden = false;
    anchor.setAttribute('aria-describedby', 'card-body');
    this.#root.scrollTop = 0;
    this.#place();
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#release();
    this.#kept = false;
    this.#root.hidden = true;
    for (const listener of this.#closing) listener();
  }

  #release(): void {
    this.#anchor?.removeAttribute('aria-describedby');
    this.#anchor = null;
  }

  /** Below the mark, above it where there is more room; on a phone at the bottom of the screen. */
  #place(): void {
    const { style } = this.#root;
    style.removeProperty('left');
    style.removeProperty('top');
    if (innerWidth < NARROW || this.#anchor === null) return;
    const mark = (this.#anchor.querySelector('.halo, .pill, circle') ?? this.#anchor).getBoundingClientRect();
    const { width, height } = this.#root.getBoundingClientRect();
    const left = Math.min(Math.max(mark.left, EDGE), innerWidth - width - EDGE);
    const below = mark.bottom + EDGE;
    const fits = below + height <= innerHeight - EDGE;
    const top = fits ? below : Math.max(EDGE, mark.top - EDGE - height);
    const beside = !fits && mark.top - EDGE - height < EDGE;
    style.left = `${beside ? besideOf(mark, width) : left}px`;
    const middle = (mark.top + mark.bottom - height) / 2;
    style.top = `${beside ? Math.max(EDGE, Math.min(middle, innerHeight - height - EDGE)) : top}px`;
  }
}

/** To the right of a mark where there is room, else to the left. */
function besideOf(mark: DOMRect, width: number): number {
  const right = mark.right + EDGE;
  return right + width <= innerWidth - EDGE ? right : Math.max(EDGE, mark.left - EDGE - width);
}
