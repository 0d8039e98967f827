import type { OccasionMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

/** `zjazd, którego pierwszą część stanowił pokaz`, `gala, podczas której odbył się koncert`, `zjazd, któremu towarzyszył jarmark`: right between the two. */
const PART_CLAUSE =
  /^[^.;:–—]{0,60},\s{1,3}(?:podczas\s{1,3}|w\s{1,3}(?:czasie|trakcie|ramach)\s{1,3})?ktor(?:ego|ej|ych|emu|ym)\s{1,3}(?:\p{L}{3,12}a\s{1,3}){0,1}(?:(?:czesc|czescia|punktem|elementem)\s{1,3})?(?:stanowil[aoy]?|bedzie|byl[aoy]?|odbyl[aoy]?\s{1,3}sie|odbedzie\s{1,3}sie|towarzysz\p{L}{1,5})\s{1,3}(?:(?:tez|takze|rowniez|m\.in\.)\s{1,3}){0,1}(?:\p{L}{3,16}(?:a|y|i|e)\s{1,3}){0,2}$/u;
/** `Częścią konferencji było także uroczyste posiedzenie`, `Elementem zjazdu będzie jarmark`, `Zwieńczeniem obrad był koncert`. */
const PART_BEFORE =
  /(?<!\p{L})(?:czescia|elementem|punktem|zwienczeniem|uwienczeniem|ukoronowaniem|zakonczeniem|finalem|kulminacja|inauguracja|dopelnieniem|uzupelnieniem|atrakcja)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,2}$/u;
/** `Konferencję zakończył koncert`, `Otwarte obrady poprzedzały warsztaty`: between what it belongs to, in the accusative, and the first that opens or closes it. */
const FRAMED =
  /^\s{1,3}(?:po)?(?:przedz|konczy|zakonczy|zwienczy|uwienczy|ukoronowa|otworzy|otwiera|rozpocze|rozpoczy|zainaugurowa|dopelni|uzupelni|urozmaici)\p{L}{0,6}\s{1,3}(?:(?:tez|takze|rowniez)\s{1,3}){0,1}(?:\p{L}{4,16}(?:a|y|i|e)\s{1,3}){0,2}$/u;

/** `Kongresowi towarzyszyć będą targi „A” oraz Forum B`: between what is accompanied, in the dative, and the first that goes with it. */
const ACCOMPANIED =
  /^(?:\s[^.;:,–—]{0,60}|,\s[^.;:,–—]{1,90},)?\s{1,3}towarzysz(?:yc\s{1,3}(?:bed(?:zie|a)|ma(?:ja)?)|yl[aoyi]?|y|a)(?!\p{L})/u;
/** What may stand between those that go with it. Trap: `towarzyszyła debata, którą poprzedził koncert`. */
const ALONGSIDE = /^[^.;:]{0,160}$/u;
const OWN_CLAUSE = /(?<!\p{L})(?:ktor\p{L}{1,3}|gdzie|podczas|w\s{1,3}ramach|natomiast|a)(?!\p{L})/u;

/** What this one goes with: `Spotkaniu, którego celem są plany, towarzyszy konferencja „A” oraz zebranie Grupy B`. */
function accompaniedBy({ occasions, folded, start }: Statement, occasion: OccasionMention): OccasionMention | null {
  if (!occasion.cases.includes('nom') || (occasion.weight === 'weak' && !occasion.named)) return null;
  for (const whole of occasions) {
    if (whole.end > occasion.start) return null;
    if (!whole.cases.includes('dat')) continue;
    const between = folded.slice(whole.end - start, occasion.start - start);
    const verb = ACCOMPANIED.exec(between);
    if (verb === null) continue;
    const rest = between.slice(verb[0].length);
    return ALONGSIDE.test(rest) && !OWN_CLAUSE.test(rest) ? whole : null;
  }
  return null;
}

/** `Obok obrad odbędzie się debata „A”`, `Równolegle z kongresem odbędą się targi „B”`: between what is held beside it and the verb. Trap: `oprócz obrad w Łodzi, na których …`. */
const BESIDE =
  /(?<!\p{L})(?:obok|oprocz|poza|rownolegle\s{1,3}(?:z|ze|do))\s{1,3}(?:\p{L}{4,16}(?:ego|ej|ych|ym|a)\s{1,3}){0,1}$/u;
const IS_HELD =
  /^\s{1,3}(?:bedzie|beda|jest|sa|byl[aoy]?|odb(?:edzie|eda|yl[aoy]?)\s{1,3}sie|zaplanowano|planowan[aey]\s{1,3}(?:jest|sa)|przewidziano)\s{1,3}(?:(?:tez|takze|rowniez)\s{1,3}){0,1}(?:\p{L}{4,16}(?:a|y|i|e)\s{1,3}){0,2}$/u;

/** What something with a title is held beside. */
export function besideWhich(
  { occasions, folded, start }: Statement,
  occasion: OccasionMention,
): OccasionMention | null {
  if (occasion.quoted === null || !occasion.cases.includes('nom') || occasion.weight !== 'strong') return null;
  const whole = occasions[occasions.indexOf(occasion) - 1];
  if (
    whole === undefined ||
    whole.weight === 'hypernym' ||
    !BESIDE.test(folded.slice(0, whole.start - start).slice(-40))
  )
    return null;
  return IS_HELD.test(folded.slice(whole.end - start, occasion.start - start)) ? whole : null;
}

/** What this one opens or closes. Trap: `Konferencję otworzył wójt po koncercie`, an act of somebody. */
function framedBy({ occasions, folded, start }: Statement, occasion: OccasionMention): OccasionMention | null {
  if (!occasion.cases.includes('nom') || (occasion.weight === 'weak' && !occasion.named)) return null;
  const whole = occasions.findLast(({ end }) => end <= occasion.start);
  if (whole === undefined || !whole.cases.includes('acc') || whole.lemma === occasion.lemma) return null;
  return FRAMED.test(folded.slice(whole.end - start, occasion.start - start)) ? whole : null;
}

/** The occasion of the same sentence that it says this one is a part of, or null. Trap: `spotkanie, podczas którego podsumowano konferencję`. */
export function wholeOf(statement: Statement, occasion: OccasionMention): OccasionMention | null {
  const accompanied = accompaniedBy(statement, occasion);
  if (accompanied !== null) return accompanied;
  const beside = besideWhich(statement, occasion);
  if (beside !== null) return beside;
  const framed = framedBy(statement, occasion);
  if (framed !== null) return framed;
  const at = statement.occasions.indexOf(occasion);
  const before = statement.occasions[at - 1];
  if (before === undefined || before.weight === 'hypernym' || before.lemma === occasion.lemma) return null;
  const { start, folded } = statement;
  if (PART_CLAUSE.test(folded.slice(before.end - start, occasion.start - start))) return before;
  const lead = folded.slice(Math.max(0, before.start - start - 40), before.start - start);
  const between = folded.slice(before.end - start, occasion.start - start);
  return PART_BEFORE.test(lead) && /^[^.;:,]{0,30}\s(?:byl[aoy]?|bedzie|jest)\s/u.test(between) ? before : null;
}
