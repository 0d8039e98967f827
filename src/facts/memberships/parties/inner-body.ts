/** Heads of bodies inside an organisation or an office: being a member of them is a person's matter. */
const INNER_BODIES = /^(?:zarzad|rad[ay]|komisj|komitet|zespol|kapitul|jury|prezydium|sekcj|kolegi)/;
/** `Rada Gmin i Regionów Europy`: of units, not inside one of them. Traps: `Rada Gminy`, `Rada Gmin Związku`. */
const OF_UNITS = /^rad\p{L}\s{1,3}(?:gmin|miast)\s{1,3}i\s{1,3}(?:regionow|powiatow|gmin|miast)(?!\p{L})/u;

/** Whether folded words begin with a body inside an organisation: `członkiem Zarządu Związku`. */
export function startsWithInnerBody(folded: string): boolean {
  return INNER_BODIES.test(folded.trimStart()) && !OF_UNITS.test(folded.trimStart());
}

/** Whether a name with such a head is a body inside an organisation's. */
export function isInnerBody(head: string, name: string): boolean {
  return INNER_BODIES.test(head) && !OF_UNITS.test(name);
}
