import type { PageContext, Statement } from '../../context.ts';
import type { Party } from '../claim.ts';
import { ownMember } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { fold1, membersIn } from '../parties/parties.ts';
import { type Frame, NO_FLAGS } from './frames.ts';
import { titlePlace } from './list-speaker.ts';

/** `Miasto | Kraj | Początek`: a table of towns and their countries is one of twin towns, on a page of a municipality. */
export function townsAbroad(context: PageContext, header: Statement): Frame | null {
  const heads = (context.page.blocks[header.block]?.cells ?? []).map(({ start, end }) =>
    context.reading.folded.slice(start, end).trim(),
  );
  const told = heads.some((head) => /^(?:kraj|panstwo)$/u.test(head));
  const named = heads.some((head) =>
    /^(?:miasto|miasto\s{1,3}partnerskie|gmina|partner|nazwa|miejscowosc)$/u.test(head),
  );
  const bond = heads.some((head) =>
    /partner|umow|porozumien|wspolprac|poczat|nawiaz|podpis|(?:^|\s)od(?:\s|$)/u.test(head),
  );
  const titled = /partner|wspolprac|zagranic|blizniacz|zaprzyjaznion/u.test(fold1(context.page.title?.value ?? ''));
  if (!told || !named || !(bond || titled)) return null;
  const span = { start: header.start, end: header.end };
  const owner = ownMember(context, span) ?? titlePlace(context) ?? townAbove(context, header);
  if (owner === null || isAssociation(owner.name)) return null;
  return { kind: 'partners', owner, inherited: true, ...NO_FLAGS, span, abroad: true };
}

const HAS =
  /^\s{1,3}(?:ma|posiada|utrzymuje|wspolpracuje|nawiazal[aoy]?|podpisal[aoy]?|zawarl[aoy]?|laczy|przyjazni|partneruje)(?!\p{L})/u;

/** `Pcim ma trzech przyjaciół za granicą.` right above the table. Trap: `Pcim leży nad Rabą`. */
function townAbove(context: PageContext, { block, scope }: Statement): Party | null {
  for (let at = block - 1; at >= 0 && at >= block - 2; at--)
    for (const one of context.byBlock[at] ?? []) {
      const [first] = membersIn(one, one);
      if (first === undefined || one.scope !== scope || first.span.start - one.start > 2) continue;
      if (HAS.test(one.folded.slice(first.span.end - one.start))) return first;
    }
  return null;
}
