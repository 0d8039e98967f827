import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Publication, Stamp } from '../../model/page.ts';

const minutes = (stamp: Stamp): number | null =>
  stamp.value.length === 16 ? Date.parse(`${stamp.value}:00Z`) / 60_000 : null;

/** True where `a` is later than `b` at the coarser of their precisions (`2017` is not later than `2017-03-01`). */
function later(a: Stamp, b: Stamp): boolean {
  const length = Math.min(a.value.length, b.value.length);
  return a.value.slice(0, length) > b.value.slice(0, length);
}

const about = (stamp: Stamp, code: string, severity: Severity, message: string): Diagnostic => ({
  code,
  severity,
  message,
  start: stamp.span?.start ?? null,
  end: stamp.span?.end ?? null,
});

/** What the stamps of one page cannot all be: written after they were entered, changed before they were published; and clocks an hour apart. */
export function checkOrder({ created, published, modified }: Publication): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (created && published && created !== published) {
    const [from, to] = [minutes(created), minutes(published)];
    if (from !== null && to !== null && Math.abs(to - from) === 60) {
      const message = `${created.source} and ${published.source} are one hour apart: two clocks of one system`;
      found.push(about(created, 'two-clocks', 'info', message));
    } else if (later(created, published)) {
      const message = `created ${created.value}, but published ${published.value}`;
      found.push(about(created, 'created-after-published', 'warning', message));
    }
  }
  if (published && modified && later(published, modified)) {
    const message = `modified ${modified.value}, but published ${published.value}`;
    found.push(about(modified, 'modified-before-published', 'info', message));
  }
  return found;
}
