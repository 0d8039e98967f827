import { phrase } from '../../../polish/phrases/phrase.ts';
import { KIND, type MembershipCue, UNITS_ONLY, WHEN } from './cue.ts';
import { MEMBER_FIRST, MEMBERS_LAST, NAMES_OF_TOLD, OF_NAMED_BODY } from './word-orders.ts';

const UNITS = String.raw`(?:miast|gmin|samorzad|powiat|osrodk|miejscowosc|czlonk)\p{L}{0,4}`;

/** Turns of phrase that news of associations have: farewells, renewals, who was among the first, who is among those counted. */
export const TURN_CUES: readonly MembershipCue[] = [
  // Po 15 latach A rozstaje się z Y; Żegnamy się z Y; trap: `żegna się z trenerem`
  {
    pattern: phrase(
      /(?<![a-z])(?:rozstaj(?:e|a|emy)|zegna(?:ja|my)?|rozstal\p{L}{0,6}|pozegnal\p{L}{0,6})\s{1,3}sie\s{1,3}ze?(?=\s{1,3}(?:\p{L}{4,24}(?:im|ym|a)\s{1,3}){0,2}(?:zwiazkiem|stowarzyszeniem|unia|siecia|liga|federacja|zrzeszeniem|euroregionem|porozumieniem|klastrem|lokalna|lgd|lot|metropolia|aglomeracja)(?!\p{L}))/u,
    ),
    ...MEMBER_FIRST,
    change: 'left',
    association: true,
    instrumental: true,
  },
  // A odnowiła w 2016 roku członkostwo w Y
  {
    pattern: phrase(
      new RegExp(
        String.raw`(?<![a-z])(?:odnowil|przedluzyl|wznowil|potwierdzil)\p{L}{0,2}${WHEN}\s{1,3}(?:swoje\s{1,3})?czlonkostwo\s{1,3}we?(?!\p{L})`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // A była jednym z miast, które w 1991 roku reaktywowały Y
  {
    pattern: phrase(
      new RegExp(
        String.raw`(?<![a-z])jed(?:na|nym|no|en)\s{1,3}ze?\s{1,3}(?:\p{L}{4,14}\s{1,3})?${UNITS},\s{1,3}ktor(?:e|zy)${WHEN}\s{1,3}(?:reaktywowal|zalozyl|utworzyl|powolal|zawiazal|wspoltworzyl|stworzyl)[yi](?!\p{L})`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'joined',
    role: 'founding_member',
    association: true,
  },
  // Y, w którego skład od niedawna wchodzi również A
  {
    pattern: phrase(
      /(?<![a-z])w\s{1,3}ktor(?:ego|ej|ych)\s{1,3}sklad\s{1,3}(?:(?:od|w|juz|dzis|obecnie|niedawna|poczatku|\d{4}|r\.|roku)\s{1,3}){1,4}(?:wchodz\p{L}{1,3}|wesz\p{L}{1,2})(?!\p{L})/u,
    ),
    organization: 'relative',
    member: 'names',
    change: 'holds',
    association: true,
  },
  // Y liczy pięciu członków; są wśród nich A i B
  {
    pattern: phrase(
      new RegExp(
        String.raw`(?<=(?<![a-z])(?:liczy|zrzesza|skupia|ma|tworzy|grupuje)\s[^.;]{2,60}${UNITS}[^.;]{0,30}(?:[;,]|\s[–—-])\s{1,3})(?:a\s{1,3})?(?:(?:sa|jest)\s{1,3}wsrod\s{1,3}nich|wsrod\s{1,3}nich\s{1,3}(?:sa|jest|znajduj\p{L}{1,2}\s{1,3}sie)|naleza\s{1,3}do\s{1,3}nich)(?!\p{L})`,
        'u',
      ),
    ),
    organization: 'before',
    member: 'names',
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // Wśród nowych członków powitano A i B
  {
    pattern: phrase(
      /(?<![a-z])(?:wsrod|jako)\s{1,3}nowych\s{1,3}czlonkow\s{1,3}(?:powita(?:no|l[aoyi]?|li)|przyje(?:to|la|li)|sa|znalaz\p{L}{1,3}\s{1,3}sie)(?!\p{L})/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'joined',
  },
  // Zatwierdzono akces dwóch samorządów: A i B
  {
    pattern: phrase(
      /(?<![a-z])(?:zatwierdz|przyje|zaakceptowa|potwierdz)\p{L}{1,4}\s{1,3}(?:\p{L}{5,14}\s{1,3})?akces(?:y|ow)?(?!\p{L})/u,
    ),
    ...NAMES_OF_TOLD,
    change: 'joined',
  },
  // Członkowie rzeczywiści Y to A, B i C
  {
    pattern: phrase(new RegExp(String.raw`(?<![a-z])czlonkowie\s{1,3}${KIND}(?=[^.;:,]{4,120}?\sto\s{1,3}\p{L})`, 'u')),
    ...MEMBERS_LAST,
    change: 'holds',
    near: true,
    association: true,
  },
  // Wśród gmin, które powołały Y, była A
  {
    pattern: phrase(
      new RegExp(
        String.raw`(?<![a-z])wsrod\s{1,3}(?:\p{L}{4,14}\s{1,3})?${UNITS},?\s{1,3}ktore\s{1,3}(?:zalozyly|powolaly|utworzyly|zawiazaly|wspoltworzyly)(?=\s[^;.]{4,140}?,\s{1,3}(?:jest|sa|byl[aoy]?|znalaz\p{L}{1,3}\s{1,3}sie)(?!\p{L}))`,
        'u',
      ),
    ),
    ...MEMBERS_LAST,
    change: 'joined',
    role: 'founding_member',
    near: true,
    association: true,
  },
  // Delegaci wyrazili zgodę na przyjęcie do Y gmin A i B
  {
    pattern: phrase(
      /(?<=(?<![a-z])(?:zgod[eya]\s{1,3}na|o|uchwal\p{L}{1,3}\s{1,3}w\s{1,3}sprawie|zaakceptowal\p{L}{0,2}|zatwierdzil\p{L}{0,2}|zatwierdzono)\s{1,3})przyjeci[eua]\s{1,3}do(?!\p{L})/u,
    ),
    organization: 'after',
    member: 'after',
    change: 'joined',
    near: true,
    ...OF_NAMED_BODY,
    straight: true,
    decided: true,
  },
  // A ma jednego przedstawiciela w Zgromadzeniu Y
  {
    pattern: phrase(
      /(?<![a-z])ma(?:ja|my)?\s{1,3}(?:\p{L}{4,14}\s{1,3})?(?:przedstawiciel|delegat|reprezentant)\p{L}{0,3}\s{1,3}w\s{1,3}(?:walnym\s{1,3})?zgromadzeniu(?:\s{1,3}(?:ogolnym|delegatow))?(?!\p{L})/u,
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // A szczyci się trzydziestoletnim członkostwem w Y
  {
    pattern: phrase(
      /(?<![a-z])(?:szczyci|chlubi|cieszy)\s{1,3}sie\s{1,3}(?:\p{L}{4,24}\s{1,3}){0,2}czlonkostwem\s{1,3}we?(?!\p{L})/u,
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // Z grona członków Y ubył A
  {
    pattern: phrase(
      /(?<![a-z])z\s{1,3}(?:grona|szeregow|listy)\s{1,3}(?:czlonkow\s{1,3})?(?=[^.;:]{4,120}?\s(?:ubyl|zniknel|odesz|odszed|wystapil)\p{L}{0,2}(?!\p{L}))/u,
    ),
    ...MEMBERS_LAST,
    change: 'left',
    association: true,
  },
  // Aglomerację Y tworzy A – miasto na prawach powiatu, 5 gmin miejskich i 9 wiejskich; Związek Y tworzy A wraz z 12 gminami; trap: `Związek tworzy A, 12 gmin go nie zna`
  {
    pattern: phrase(
      /(?<![a-z])tworz[ya](?:\s{1,3}(?:obecnie|dzis|dzisiaj|nadal))?(?=\s{1,3}(?:(?:gmina|miasto)\s{1,3})?[^\s.;:,]{3,20}?(?:\s[^\s.;:,]{3,20})?(?:(?:,|\s{0,2}[–—-])\s{1,3}(?:jako\s{1,3})?miasto\s{1,3}na\s{1,3}prawach\s{1,3}powiatu(?:,|\s{0,2}[–—-])?|\s{1,3}\(miasto\s{1,3}na\s{1,3}prawach\s{1,3}powiatu\),?)?\s{1,3}(?:(?:i|oraz|a\s{1,3}takze|wraz\s{1,3}z|razem\s{1,3}z)\s{1,3})?(?:(?:\d{1,2}|(?:dw|trz|czter|piec|szesc|siedem|osiem|dziewiec|dziesiec|jedena)\p{L}{0,10})\s{1,3})(?:\p{L}{4,14}\s{1,3})?(?:gmin|miast|samorzad)\p{L}{0,4}(?!\p{L}))/u,
    ),
    organization: 'before',
    member: 'next',
    change: 'holds',
    ...OF_NAMED_BODY,
    gap: UNITS_ONLY,
  },
  // Plac w Gołdapi, jednego z miast na Mazurach, należących do Y; trap: `burmistrz A, jednego z miast, do których Y należy`
  {
    pattern: phrase(
      new RegExp(
        String.raw`(?<=\p{L}(?:,|\s[–—-])\s{1,3})jedn(?:ego|ej)\s{1,3}ze?\s{1,3}(?:(?:\d{1,3}|\p{L}{3,16})\s{1,3}){0,2}?${UNITS}(?:\s{1,3}(?:we?|na)\s{1,3}[^.;:,]{3,40}?|\s{1,3}\p{L}{4,14})?,?\s{1,3}(?:nalezacych\s{1,3}do|wchodzacych\s{1,3}w\s{1,3}sklad|(?:zrzeszon|skupion|stowarzyszon)ych\s{1,3}we?|tworzacych)(?!\p{L})`,
        'u',
      ),
    ),
    organization: 'after',
    member: 'beside',
    change: 'holds',
    near: true,
    offices: true,
    ...OF_NAMED_BODY,
  },
  // A to członek dwóch organizacji turystycznych: Y oraz Z
  {
    pattern: phrase(
      /(?<![a-z])(?:to|jako)\s{1,3}czlon(?:ek|kini)\s{1,3}(?:\d{1,2}|dwoch|obu|trzech|czterech|pieciu|szesciu|kilku|wielu)\s{1,3}[^.;:]{4,60}:/u,
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    ...OF_NAMED_BODY,
  },
];
