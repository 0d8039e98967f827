import { ENGLISH } from '../../src/cli/messages/english.ts';
import type { Sink } from '../../src/cli/render/renderer.ts';
import type { Terminal } from '../../src/cli/render/terminal.ts';

/** A sink that keeps all it gets. */
export class MemorySink implements Sink {
  text = '';

  async write(text: string): Promise<void> {
    this.text += text;
  }
}

const plain = (text: string) => text;

/** A colourless terminal of a given width, with the words of the data. */
export function plainTerminal(width: number): Terminal {
  const words = { language: 'en' as const, heading: plain, value: plain, date: plain, chart: ENGLISH.chart };
  return { width, words, heading: plain, faint: plain, strong: plain, painter: () => plain };
}
