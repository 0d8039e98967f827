import type { PlaceMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { unitTitle } from '../../events/participants/actors.ts';
import type { Party } from '../claim.ts';

/** `Rada Miejska w Rawiczu zdecydowała`: a council and its town. */
const COUNCIL_OF = /^[^a-z]{0,3}(?:[^.;]{0,60}\s)?rad[ay]\s{1,3}(?:\p{L}{4,12}\s{1,3}){0,2}we?\s$/u;
/** `Rada Gminy Kozy uchwala, co następuje:`, `UCHWAŁA Nr 5 RADY GMINY KOZY`: whose act the paragraphs below are. */
const ACT = phrase(
  /(?<![a-z])rad[ay]\s{1,3}(?:gminy|miasta|miejsk\p{L}{1,3}|powiatu|miasta\s{1,3}i\s{1,3}gminy|gminy\s{1,3}i\s{1,3}miasta)(?!\p{L})/u,
);

/** `Rada Gminy Kozy podjęła uchwałę o wystąpieniu gminy ze Związku`: whose council decides; of an act's paragraph, the council of the act. */
export function decider(context: PageContext, statement: Statement, at: Span, act: boolean): Party | null {
  const own = councilIn(statement, at.start);
  if (own !== undefined) return partyAt(own);
  if (!act || !/^\W{0,3}(?:\d{1,2}\W{0,3}){0,2}wyraza\s/u.test(statement.folded)) return null;
  const councils = context.statements
    .filter((one) => one.index < statement.index && one.scope === statement.scope && ACT.test(one))
    .flatMap((one) => councilIn(one, one.end) ?? []);
  const [first] = councils;
  // The acts of two councils on a page: of which it is the page does not tell.
  return first !== undefined && councils.every(({ name }) => name === first.name) ? partyAt(first) : null;
}

const councilIn = ({ places, folded, start: from }: Statement, end: number): PlaceMention | undefined =>
  places.find(
    ({ role, start, candidates: [first] }) =>
      start < end && first?.country === 'PL' && (role === 'office' || COUNCIL_OF.test(folded.slice(0, start - from))),
  );

const partyAt = ({ name, start, end }: PlaceMention): Party => ({
  name: unitTitle(name),
  acronym: null,
  span: { start, end },
  resolved: true,
});
