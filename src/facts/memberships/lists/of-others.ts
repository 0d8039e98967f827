import type { PageContext, Statement } from '../../context.ts';
import { fold1, membersIn } from '../parties/parties.ts';

/** `sieci sklepów`, `sieci dróg`, `sieciach społecznościowych`: no association. */
export const THINGS =
  /^\s{1,3}(?:sklep|stacj|hotel|drog|aptek|bankomat|placow|szkol|przedszkol|kin(?!\p{L}{4})|restaurac|wodoc|kanaliz|ciepl|gazow|tramwaj|spolecznosc|handlow|telefon|komork|elektr|komputer)/u;

/** `Rozpoczęło się Forum Miast Partnerskich`: a name of what is held. Trap: `Miasta partnerskie`. */
export function isOfOccasion({ kind, occasions, start, folded }: Statement): boolean {
  return (
    kind === 'heading' &&
    occasions.some((one) => /(?:miast|gmin)\s{1,3}partnersk/u.test(folded.slice(one.head.end - start, one.end - start)))
  );
}

/**
 * `Kobiety w organizacjach pozarządowych` is of others than who speaks, `Udział w związkach kosztował 40 tys. zł` of money, `Gmina w sieciach społecznościowych`
 * of no association. Trap: `Kozy w organizacjach`, where a place is who belongs.
 */
export function isOfOthers({ own }: PageContext, { kind, places, start }: Statement, folded: string): boolean {
  if (/(?<![a-z])(?:kosztowal|wynios|pochlon)\p{L}{0,3}(?!\p{L})/u.test(folded)) return true;
  const network = /(?<![a-z])sieciach(?=\s)/u.exec(folded);
  if (network !== null && THINGS.test(folded.slice(network.index + network[0].length))) return true;
  const whose = kind === 'heading' ? WHOSE.exec(folded)?.[1] : undefined;
  if (whose === undefined || BELONGS.test(whose)) return false;
  // The bare name of the town whose page it is needs no recogniser.
  if (own.municipality !== null && whose.trim() === fold1(own.municipality.name)) return false;
  return !places.some((place) => place.start - start < whose.length);
}

const WHOSE =
  /^\s{0,3}([^.;:]{2,60}?)\sw\s{1,3}(?:\p{L}{4,20}\s{1,3}){0,2}(?:organizacjach|stowarzyszeniach)(?!\p{L})/u;
/** Who belongs, or that somebody does: `Nasze miasto`, `Udział gminy`, `Członkostwo`, `Jesteśmy`. */
const BELONGS =
  /(?<![a-z])(?:gmin|miast|powiat|samorzad|czlon|przynalez|udzial|uczestnict|dzial|jeste|nasz|obecn|wspolpraca)\p{L}{0,8}(?!\p{L})/u;

const ADMITTED =
  /(?<![a-z])(?:przyjet[aeoy]|przyjeto|przyjal|przyjel[aoiy])(?=\s)[^.;:]{0,60}?(?:w\s{1,3}poczet|do\s{1,3}grona)(?:\s{1,3}\p{L}{4,14})?\s{1,3}czlonkow(?!\p{L})/u;

/** `Członkiem wspierającym jest Urząd Marszałkowski.`, `Miasto X przyjęto w poczet członków Związku!` name the member themselves, and open no list. */
export function tellsMember(statement: Statement): boolean {
  if (statement.folded.includes(':')) return false;
  if (ADMITTED.test(statement.folded) && membersIn(statement, statement).length > 0) return true;
  if (statement.kind === 'heading') return false;
  const told = /(?<![a-z])czlonkiem\s{1,3}(?:\p{L}{5,16}\s{1,3}){0,2}(?:jest|zosta\p{L}{1,2}|byl\p{L}?)\s(?=\S)/u.exec(
    statement.folded,
  );
  if (told === null) return false;
  const from = statement.start + told.index + told[0].length;
  return membersIn(statement, { start: from, end: statement.end }).some(({ span }) => span.start - from <= 3);
}

/** `Członkowie:` below `Przewodniczący – Jan Nowak`, above other people or before them: of the board. Trap: `Członkowie:` below the board, above towns. */
export function isOfBoard(context: PageContext, { folded, text, index, kind, scope }: Statement): boolean {
  if (kind === 'heading' || !/^\s{0,3}(?:pozostali\s{1,3})?czlonkowie\s{0,3}(?:$|[:–-])/u.test(folded)) return false;
  // `Członkowie: Anna Nowak (Kock), Jan Bęben (Ryki)`
  const behind = text.replace(/^[^:–-]{0,30}[:–-]\s{0,3}/u, '');
  const [next] = context.statements.slice(index + 1, index + 2);
  const unit = next?.organizations.some((one) => one.start - next.start <= 3) ?? true;
  const people =
    behind !== text && behind.trim() !== ''
      ? PERSON.test(behind)
      : next !== undefined && !unit && (next.persons.length > 0 || PERSON.test(next.text));
  return (
    people &&
    context.statements.slice(Math.max(0, index - 3), index).some((one) => one.scope === scope && POSTS.test(one.folded))
  );
}

const POSTS =
  /(?<![a-z])(?:(?:wice)?(?:przewodnicz|prezes)|sekretarz|skarbnik|sklad\s{1,3}(?:zarzad|komisj|rady|prezydi)|zarzad(?!\p{L}))/u;
const PERSON = /^\s{0,3}\p{Lu}\p{Ll}{2,14}\s\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?(?:\s\(|\s[–—-]\s|,\s|\s{0,3}$)/u;
