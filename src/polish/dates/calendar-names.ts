/** Names of months, folded, in the nominative, as they head a part of a calendar; January first. */
export const MONTH_NAMES: readonly string[] =
  'styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien'.split(' ');

/** A month alone, folded, in the nominative: a piece of a pattern. */
export const MONTH_NAME = `(?:${MONTH_NAMES.join('|')})`;

/** A month behind its day, folded: `3 maja`. */
export const MONTH_OF_DAY =
  '(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia)';

/** The same as printed, with or without Polish letters. */
export const PRINTED_MONTH_OF_DAY =
  '(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrze[śs]nia|pa[źz]dziernika|listopada|grudnia)';

/** A weekday in full, folded, in the nominative: a piece of a pattern. */
export const WEEKDAY_NAME = '(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela)';

/** A weekday in full or cut short (`czw`, `pt`), without its full stop. */
export const WEEKDAY_LABEL =
  '(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|pon|pn|wt|sr|czw|pt|sob|sb|niedz|nd)';
