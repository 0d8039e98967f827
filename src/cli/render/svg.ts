import type { TimelineEntry } from '../../model/timeline.ts';
import { TEXTS } from '../../report/texts/index.ts';
import { entryLanes } from '../../report/timeline/entry-lanes.ts';
import { timelinePicture } from '../../report/timeline/picture.ts';
import type { RendererOf } from './renderer.ts';

/** What a listing is called that is about nothing in particular. */
const NO_SUBJECT = 'entries';

/** A picture of a timeline as one SVG file. Says on standard error how many rows have no date to be drawn at. */
export const renderTimelinePicture: RendererOf<TimelineEntry> = async ({ title, rows }, sink, terminal, background) => {
  const texts = TEXTS[terminal.words.language];
  const entries = [...rows];
  const isOff = (ref: string): boolean => {
    const status = background.event(ref)?.status;
    return status === 'cancelled' || status === 'postponed';
  };
  const lanes = entryLanes(entries, isOff, texts);
  const heading = title === NO_SUBJECT ? texts.timeline.heading : texts.page.subject(title);
  await sink.write(timelinePicture(heading, lanes, texts));
  const undated = entries.filter(({ date }) => date === null).length;
  if (undated > 0) background.leftOut(undated, entries.length);
  return entries.length - undated;
};
