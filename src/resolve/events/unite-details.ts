import type { EventDetails } from '../../model/event.ts';
import { compareText } from '../compare.ts';

/** What any of the claims tells beside the usual: names and languages of all, the longest list of topics. What some call free and others not is neither. */
export function uniteDetails(records: readonly EventDetails[]): EventDetails {
  const names = union(records.map(({ other_names }) => other_names));
  const languages = union(records.map(({ languages: told }) => told));
  const topics = longest(records.flatMap(({ topics: told }) => (told === undefined ? [] : [told])));
  const free = new Set(records.flatMap(({ is_free }) => is_free ?? []));
  const [isFree] = free;
  return {
    ...(names.length === 0 ? {} : { other_names: names }),
    ...(topics === undefined ? {} : { topics }),
    ...(languages.length === 0 ? {} : { languages }),
    ...(free.size !== 1 || isFree === undefined ? {} : { is_free: isFree }),
  };
}

function union(lists: readonly (readonly string[] | undefined)[]): readonly string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))].sort(compareText);
}

/** Of equally long ones the first by its letters, so that the order of pages decides nothing. */
function longest(lists: readonly (readonly string[])[]): readonly string[] | undefined {
  return [...lists].sort((a, b) => b.length - a.length || compareText(a.join('\n'), b.join('\n')))[0];
}
