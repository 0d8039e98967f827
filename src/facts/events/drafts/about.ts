import type { OccasionMention } from '../../../model/mention.ts';
import type { Draft } from './draft.ts';

type Told = Pick<Draft, 'mentions' | 'name'>;

/** What an event is about, where its name is the one that stands before it: `o transporcie zbiorowym` of `Debata o transporcie zbiorowym`; null where nothing is told. */
export const aboutOf = ({ mentions, name }: Told): OccasionMention['about'] =>
  mentions.find((one) => one.about !== null && one.name === name)?.about ?? null;

/** Whether more than a noun is told: `Kurs tańca`, `Debata o odpadach`; not `Debata`. */
export const isDescribed = (draft: Told): boolean => draft.name.includes(' ') || aboutOf(draft) !== null;
