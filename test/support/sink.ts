import type { Sink } from '../../src/cli/render/renderer.ts';
import type { Terminal } from '../../src/cli/render/terminal.ts';

/** A sink that keeps all it gets. */
export class MemorySink implements Sink {
  text = '';

  async write(text: string): Promise<void> {
    this.text += text;
  }
}

/** A colourless terminal of a given width. */
export function plainTerminal(width: number): Terminal {
  return { width, heading: (text) => text, faint: (text) => text };
}
