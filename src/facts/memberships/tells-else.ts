import { phrase } from '../../polish/phrases/phrase.ts';
import { type PageContext, type Statement, statementAt } from '../context.ts';
import type { Claim, Party } from './claim.ts';

/** `Do Stowarzyszenia X nie należą:`, `Składki zalegają:`, `spotkał się z członkami Związku`. Trap: `Nie tylko miasta należą do X:`. */
export const DENIED = phrase(
  /(?<![a-z])nie\s{1,3}(?:(?:sa|jest|byl[aoiy]?|zostal[aoiy]?)\s{1,3}(?:\p{L}{5,10}\s{1,3})?czlonk|(?:przy)?nalez|wchodz|wesz|tworz|przystapi|dolaczy|wstapi|zrzesza|skupia|uczestnicz)\p{L}{0,8}|(?<![a-z])zalega\p{L}{1,3}(?!\p{L})|(?<![a-z])ze?\s{1,3}(?:\p{L}{3,14}ymi\s{1,3})?czlonkami(?!\p{L})/u,
);
/** `Do finału przeglądu Stowarzyszenia X weszły:`: a noun between `do` and the name says what they belong to. Traps: `Do grona Związku X`, `Do międzynarodowej Sieci X`. */
const PART_OF =
  /(?<![a-z])do\s{1,3}(?:\p{L}{3,20}\s{1,3}){0,2}?(?!(?:gron|rodzin|czlonk|sklad|szereg|list|poczet|poczt|kregu|krag|organizacj|stowarzysz|zwiaz|siec|zrzesz|grup|struktur|ruchu|porozum|partner|inicjatyw|\p{L}{2,20}(?:ego|ej|ym|im|ych|ich)\s))\p{L}{4,20}\s{1,3}[„"]?$/u;
const BELONG = /(?<![a-z])(?:(?:przy)?nalez|wchodz|wesz|przystap|dolacz|wstap|przyje)\p{L}{1,5}(?!\p{L})/u;
/** `Członkowie Stowarzyszenia X zwiedzili:`, `pochodzą z:`, `uchwalili plan`: what they did or where they are. Traps: `są`, `pozostają`, `należą`. */
const DID =
  /^["”]?\s{1,3}(?:\p{L}{2,9}\s{1,3}){0,2}?(?!(?:sa|pozostaj|zostal|byl|nalez|tworz|wchodz|wesz|przystap|dolacz|stanowi|zrzesz|skupi|liczy|dziel|posiada|dalej|niepelni|pelni)\p{L}{0,6}(?!\p{L}))\p{L}{2,20}(?:li|ly|aja|uja|eja|dza|kaja|cza)(?!\p{L})/u;
const WHO =
  /^\s{0,3}(?:\p{L}{4,20}\s{1,3}){0,2}(?:czlonkowie|uczestnicy|zalozyciele)\s(?:\p{L}{4,20}\s{1,3}){0,2}[„"]?$/u;
/** `skupia fotografów z miast:`, `zrzesza sołtysów gmin:`: people of those that are listed. Trap: `zrzesza 26 podmiotów z powiatu X`. */
const PEOPLE_OF = phrase(
  /(?<![a-z])(?:zrzesza|skupia|grupuje|jednoczy|laczy)\s{1,3}(?:\p{L}{5,14}ych\s{1,3})?(?!(?:podmiot|partner|czlonk|osrodk|samorzad|powiat|zwiazk)ow(?!\p{L}))\p{L}{3,20}(?:ow|zy|cow|li|yn)\s{1,3}(?:(?:ze?\s{1,3})?(?:gmin|miast|powiatow|terenu|miejscowosci)(?!\p{L})|ze?\s{0,3}:)/u,
);
/** `powołało koła w miejscowościach: A, B`, `zawiązało przyjaźń z miastami A i B`: where, or with whom. */
const WHERE =
  /(?<![a-z])(?:we?|ze?|na|po)(?:\s{1,3}\p{L}{4,14}(?:ych|ich))?(?:\s{1,3}(?:miejscowosci|miast|gmin|powiat|teren)\p{L}{0,4})?(?:\s{0,3}:|(?=\s))\s{0,3}$/u;
/** Units stand before the preposition, or it is of the verb: `samorządy z`, `składa się z`, `wraz z`, `przedstawiciele z`. */
const OF_VERB =
  /(?<![a-z])(?:(?:samorzad(?!owc)|gmin|miast|powiat|jednost|czlonk|podmiot|przedstawiciel|delega|wojt|burmistrz|prezyden|starost|wlodarz|samorzadowcy)\p{L}{0,6}|sie|wraz|razem|wspolnie|oraz|i)\s{1,3}$/u;

/** `współdziałają burmistrzowie i eksperci z miast:`: who acts for them. */
const OFFICIALS = /(?<![a-z])(?:burmistrz|wojt|prezyden|starost|wlodarz|przedstawiciel|delega)\p{L}{0,8}/u;

/** `Jej radę programową tworzą:`, `Jego zarząd tworzą Kock i Ryki`: of another body, which is its part or has it as a part. Trap: `Jej skład tworzą:`. */
const FORMED =
  /(?<![a-z])(?:jej|jego|ich)\s{1,3}(?:\p{L}{3,20}\s{1,3}){0,3}?(?!(?:sklad|gron|trzon|rdzen|szereg|fundament|struktur|krag|rodzin|wspolnot)\p{L}{0,4}\s)\p{L}{3,20}\s{1,3}(?:wspol)?tworz(?:[ya]|yl[yioa])(?!\p{L})/u;
/** `Zespół doradczy tworzą obok Związku X:`: who is named behind `obok` is one more of them. Trap: `Związek tworzą obok Kocka: Ryki`. */
const BESIDE = /(?<![a-z])tworz(?:[ya]|yl[yioa])\s{1,3}(?:\p{L}{3,12}\s{1,3})?(?:obok|oprocz|poza)\s/u;

/** Whether what the verb says to be formed is not `owner` but a body beside it. */
export function formsAnother({ folded, start }: Statement, { span }: Party): boolean {
  if (FORMED.test(folded)) return true;
  const beside = BESIDE.exec(folded);
  const before = span.start - start;
  return beside !== null && !(before >= 0 && before < beside.index);
}

/** Whether a lead that speaks of belonging tells of something else than a body's members. */
export function tellsElse(statement: Statement, folded: string, owner: Party): boolean {
  if (DENIED.test(statement, folded) || PEOPLE_OF.test(statement, folded)) return true;
  const { start, end } = owner.span;
  if (start < statement.start || end > statement.start + folded.length) return false;
  const before = folded.slice(0, start - statement.start);
  const behind = folded.slice(end - statement.start);
  return (PART_OF.test(before) && BELONG.test(behind)) || (WHO.test(before) && DID.test(behind));
}

/** The claims whose sentence, between the body and the first behind it that is said to belong, tells of no other matter. */
export function withoutElse(context: PageContext, claims: readonly Claim[]): readonly Claim[] {
  const firsts = new Map<string, number>();
  for (const { organization, member, span, role } of claims) {
    if (role === 'partner') continue;
    if (!isInside(span, organization) || !isInside(span, member) || member.span.start < organization.span.end) continue;
    const key = keyOf(organization);
    firsts.set(key, Math.min(firsts.get(key) ?? Number.POSITIVE_INFINITY, member.span.start));
  }
  return claims.filter(({ organization, member, span, role }) => {
    const first = role === 'partner' ? undefined : firsts.get(keyOf(organization));
    const statement = first === undefined ? null : statementAt(context, organization.span.start);
    if (first === undefined || statement === null || member.span.start < first || !isInside(span, member)) return true;
    const from = organization.span.end - statement.start;
    const gap = statement.folded.slice(from, Math.max(from, first - statement.start));
    if (PART_OF.test(statement.folded.slice(0, organization.span.start - statement.start)) && BELONG.test(gap))
      return false;
    if (PEOPLE_OF.test(statement, gap)) return false;
    const where = WHERE.exec(gap);
    return where === null || OFFICIALS.test(gap) || OF_VERB.test(gap.slice(0, where.index));
  });
}

const keyOf = ({ span }: Party): string => `${span.start}:${span.end}`;

const isInside = (span: Claim['span'], party: Party): boolean =>
  party.span.start >= span.start && party.span.end <= span.end;
