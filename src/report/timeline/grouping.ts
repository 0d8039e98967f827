/** By what the lanes of a timeline are parted. */
export const GROUPINGS = ['series', 'place', 'organization', 'kind'] as const;
export type Grouping = (typeof GROUPINGS)[number];
