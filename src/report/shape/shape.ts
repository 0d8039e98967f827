/** A part of a drawing that has no home yet: it becomes text in a file, or an element in a page. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | null>>;
  readonly children: readonly (Shape | string)[];
}

/** Attributes that are null are left out. */
export function shape(
  tag: string,
  attributes: Shape['attributes'] = {},
  ...children: readonly (Shape | string | null)[]
): Shape {
  return { tag, attributes, children: children.filter((child) => child !== null) };
}

/** A length as drawings write it: to a tenth of a pixel, so that the same drawing has the same bytes everywhere. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
