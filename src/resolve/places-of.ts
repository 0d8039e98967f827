/** Of each of so many items the places that it has in a list: `places` from where `begins` says for the item to where it says for the next. */
export function placesOf(size: number, items: ArrayLike<number>) {
  const begins = new Uint32Array(size + 2);
  for (let place = 0; place < items.length; place++) raise(begins, (items[place] as number) + 2);
  for (let item = 2; item < begins.length; item++) raise(begins, item, begins[item - 1]);
  const places = new Uint32Array(items.length);
  // What is raised here becomes the beginning of the next item.
  for (let place = 0; place < items.length; place++) places[raise(begins, (items[place] as number) + 1)] = place;
  return { begins, places };
}

/** Adds to one number of a list; returns what it was before. */
function raise(numbers: Uint32Array, at: number, by = 1): number {
  const before = numbers[at] as number;
  numbers[at] = before + by;
  return before;
}
