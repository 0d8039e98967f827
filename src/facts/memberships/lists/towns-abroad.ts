import type { PageContext, Statement } from '../../context.ts';
import { ownMember } from '../parties/owner.ts';
import { isAssociation } from '../parties/page-bodies.ts';
import { fold1 } from '../parties/parties.ts';
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
  const owner = ownMember(context, span) ?? titlePlace(context);
  if (owner === null || isAssociation(owner.name)) return null;
  return { kind: 'partners', owner, inherited: true, ...NO_FLAGS, span, abroad: true };
}
