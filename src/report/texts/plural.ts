/** `wydarzenie`, `wydarzenia`, `wydarzeń`. */
export type Forms = readonly [one: string, few: string, many: string];

/** The form of a Polish noun after a number: 1 `wydarzenie`, 2 `wydarzenia`, 5 `wydarzeń`, 12 `wydarzeń`, 22 `wydarzenia`. */
export function polishForm(count: number, ...[one, few, many]: Forms): string {
  if (count === 1) return one;
  const unit = count % 10;
  const teen = count % 100 >= 12 && count % 100 <= 14;
  return unit >= 2 && unit <= 4 && !teen ? few : many;
}

/** Digits in groups of three from five digits on, as Polish writes them, or from four on, as English does. */
export function grouped(value: number, separator: string, from: number): string {
  const digits = String(value);
  return digits.length < from ? digits : digits.replace(/\B(?=(?:\d{3}){1,6}$)/g, separator);
}
