import type { PageContext, Statement } from '../../context.ts';

/** `Termin składania ofert` / `14.05.2024 10:00`: the field of a tender or of a form. Trap: `Termin` / `14.05.2024`, of what is named above. */
const OF_FORM =
  /(?<!\p{L})(?:sklada|skladani|zglosz|zapis|ofert|wykonani|realizacj|platnosc|nadsyla|rozpatrz|wplat|publikacj|obowiazyw|waznosc|odbior|zwrot)/u;

export function isOfForm({ page, byBlock }: PageContext, { kind, block }: Statement): boolean {
  const intro = kind === 'definition' ? (page.blocks[block]?.intro ?? null) : null;
  return intro !== null && (byBlock[intro] ?? []).some(({ folded }) => OF_FORM.test(folded));
}
