import { OutputError } from './errors.ts';
import type { Stream } from './io.ts';
import type { Sink } from './render/renderer.ts';

const BUFFERED = 1 << 16;

/** Writes to a stream in large pieces, at the pace of its reader. Rejects with `OutputError` once the stream has failed. */
export class Output implements Sink {
  readonly #stream: Stream;
  #pending: string[] = [];
  #length = 0;

  constructor(stream: Stream) {
    this.#stream = stream;
  }

  /** Takes text; resolves when more may come. */
  async write(text: string): Promise<void> {
    this.#pending.push(text);
    this.#length += text.length;
    if (this.#length >= BUFFERED) await this.flush();
  }

  /** Hands over what is held back; resolves when the stream took it. */
  async flush(): Promise<void> {
    if (this.#length === 0) return;
    const text = this.#pending.join('');
    this.#pending = [];
    this.#length = 0;
    await new Promise<void>((resolve, reject) => {
      this.#stream.write(text, (error) => {
        if (error) reject(new OutputError('cannot write', null, { cause: error }));
        else resolve();
      });
    });
  }
}
