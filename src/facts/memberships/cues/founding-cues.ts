import { phrase } from '../../../polish/phrases/phrase.ts';
import { type MembershipCue, UNITS_ONLY, WHEN, WORDS } from './cue.ts';
import { MEMBER_FIRST, MEMBERS_LAST, NAMES_OF_TOLD, OF_NAMED_BODY } from './word-orders.ts';

const ACT = String.raw`(?:(?:porozumieni|umow|deklaracj)\p{L}{1,2}\s{1,3}(?:o\s{1,3}|w\s{1,3}sprawie\s{1,3})?(?:utworzeni|powolani|zawiazani|zalozeni)[ua]|akt\p{L}{0,3}\s{1,3}zalozycielsk\p{L}{1,3}|deklaracj\p{L}{1,2}\s{1,3}zalozycielsk\p{L}{1,2}|umow\p{L}{1,2}\s{1,3}zalozycielsk\p{L}{1,2})`;
/** Papers that only what was founded in the sentence before makes a foundation: `Pod umową podpisali się`. */
const PAPER = String.raw`(?:akt(?:em)?|umow\p{L}{1,2}|porozumieni\p{L}{1,2}|deklaracj\p{L}{1,2}|statut\p{L}{0,3}|dokument\p{L}{0,3}|nim|nia)`;
const SIGNED = String.raw`(?:podpisal\p{L}{0,2}|parafowal\p{L}{0,2}|sygnowal\p{L}{0,2})`;

/**
 * Who signs the act by which an association comes to be founds it; mayors sign for their towns. Traps: `Umowę podpisali burmistrz i wykonawca` of works,
 * where no association was founded before it; `podpisali list w obronie Związku`.
 */
export const FOUNDING_CUES: readonly MembershipCue[] = [
  // Deklarację złożyły A, B i C, i to one uchodzą za założycieli Y
  {
    pattern: phrase(
      /(?<![a-z])(?:uchodz[ai]|uchodzil\p{L}{0,2}|uwaza(?:ne|ny|na)\s{1,3}(?:jest|sa)|uznaje\s{1,3}sie|uznawan\p{L}{1,2}\s{1,3}(?:jest|sa))\s{1,3}za\s{1,3}(?:wspol)?zalozyciel(?:i|a|ke|ki)(?!\p{L})/u,
    ),
    organization: 'after',
    member: 'subject',
    change: 'holds',
    role: 'founding_member',
  },
  // Podpisy pod aktem założycielskim Y złożyli burmistrzowie A i B / Pod aktem założycielskim Y podpisali się …
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])pod\\s{1,3}${ACT}(?=[^.;]{0,120}?\\s(?:(?:podpisy\\s{1,3})?zlozyl\\p{L}{0,2}|${SIGNED}(?:\\s{1,3}sie)?|widniej\\p{L}{1,2}|znajduj\\p{L}{1,2}\\s{1,3}sie|sa)(?!\\p{L}))`,
        'u',
      ),
    ),
    organization: 'founded',
    member: 'list',
    change: 'joined',
    role: 'founding_member',
    offices: true,
  },
  // A, B i C zawarły porozumienie o powołaniu Y; trap: one alone, `Gmina A podpisała umowę o utworzeniu oddziału Związku`
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:${SIGNED}|zawarl[yio]|zlozyl[yi]\\s{1,3}podpisy\\s{1,3}pod)${WHEN}\\s{1,3}${ACT}(?!\\p{L})(?!\\s{1,3}(?:oddzial|biur|siedzib|spolk|fili|rad[yi]\\s|zespol)\\p{L}{0,4})`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'joined',
    role: 'founding_member',
    offices: true,
    ...OF_NAMED_BODY,
    least: 2,
  },
  // Akt założycielski Y podpisali burmistrzowie A i B
  {
    pattern: phrase(new RegExp(`(?<![a-z])${ACT}(?=[^.;]{0,120}?\\s${SIGNED}(?!\\p{L}))`, 'u')),
    organization: 'founded',
    member: 'list',
    change: 'joined',
    role: 'founding_member',
    offices: true,
  },
  // Burmistrzowie A i B podpisali (w imieniu swoich gmin) akt założycielski Y
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])${SIGNED}\\s{1,3}(?:w\\s{1,3}imieniu\\s{1,3}(?:\\p{L}{4,16}\\s{1,3}){1,3})?(?:wspolny\\s{1,3})?${ACT}(?!\\p{L})`,
        'u',
      ),
    ),
    organization: 'after',
    member: 'before',
    change: 'joined',
    role: 'founding_member',
    offices: true,
    near: true,
    association: true,
    named: true,
  },
  // 26 lutego zawiązano Klaster Y. Pod umową podpisali się włodarze gmin A i B
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:podpisy\\s{1,3})?pod\\s{1,3}${PAPER}(?=\\s{1,3}(?:swoje\\s{1,3})?(?:(?:podpisy\\s{1,3})?zlozyl\\p{L}{0,2}|${SIGNED}(?:\\s{1,3}sie)?|widniej\\p{L}{1,2}|znajduj\\p{L}{1,2}\\s{1,3}sie)(?!\\p{L}))`,
        'u',
      ),
    ),
    organization: 'founded',
    member: 'list',
    change: 'joined',
    role: 'founding_member',
    offices: true,
    anew: true,
  },
  // Deklarację przystąpienia do Y podpisali prezydenci A i B
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:deklaracj\\p{L}{1,2}|akt\\p{L}{0,3}|umow\\p{L}{1,2})\\s{1,3}(?:przystapienia|akcesji|czlonkostwa|czlonkowsk\\p{L}{1,3})(?=[^.;]{0,140}?\\s(?:${SIGNED}|zlozyl\\p{L}{0,2})(?!\\p{L}))`,
        'u',
      ),
    ),
    ...MEMBERS_LAST,
    change: 'joined',
    offices: true,
    association: true,
    implied: true,
  },
  // Związek Y powstał w 1993 roku z inicjatywy trzech gmin: A, B i C; trap: `z inicjatywy mieszkańców gmin A i B`
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:powstal|zawiazal|narodzil|zostal)\\p{L}{0,2}${WORDS}\\s{1,3}z\\s{1,3}inicjatywy(?=\\s{1,3}(?:gmin|miast|powiat|samorzad|\\d{1,2}\\s|dwoch|trzech|czterech|\\p{L}{4,12}(?:ciu|miu|stu)\\s|m\\.?\\s?in|\\p{L}))`,
        'u',
      ),
    ),
    organization: 'before',
    member: 'after',
    change: 'joined',
    role: 'founding_member',
    association: true,
    implied: true,
    gap: UNITS_ONLY,
  },
  // Na liście założycieli Y znaleźli się przedstawiciele trzech gmin: A, B i C
  {
    pattern: phrase(
      /(?<![a-z])na\s{1,3}liscie\s{1,3}(?:(?:czlonkow|gmin)\s{1,3})?zalozyciel(?:i|skich)(?=[^.;]{0,120}?\s(?:sa|byl[iy]|znal[ae]z\p{L}{1,3}\s{1,3}sie|znajduj\p{L}{1,2}\s{1,3}sie|widniej\p{L}{1,2}|figuruj\p{L}{1,2})(?!\p{L}))/u,
    ),
    organization: 'founded',
    member: 'list',
    change: 'joined',
    role: 'founding_member',
    offices: true,
    least: 2,
  },
  // Gminy A i B to nasi założyciele
  {
    pattern: phrase(
      /(?<![a-z])to\s{1,3}nasi\s{1,3}(?:(?:czlonkowie\s{1,3})?zalozyciele|czlonkowie(?:\s{1,3}(?:zalozyciele|zwyczajni|wspierajacy))?)(?!\p{L})/u,
    ),
    organization: 'us',
    member: 'before',
    change: 'holds',
    named: true,
  },
  // Założyło je jedenaście gmin, m.in. A, B i C
  {
    pattern: phrase(/(?<![a-z])(?:zalozyl|utworzyl|zawiazal|powolal)[yioa]\s{1,3}(?:go|ja|je)(?!\p{L})/u),
    ...NAMES_OF_TOLD,
    change: 'joined',
    role: 'founding_member',
  },
  // Miasto A tworzy wraz z pięcioma gminami Związek Y
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:wspol)?tworz(?:y(?:my)?|a|yl[yioa])${WHEN}\\s{1,3}(?:wraz|razem|wspolnie)\\s{1,3}ze?\\s[^.;,:]{3,60}?(?=\\s(?:\\p{L}{4,20}(?:e|a|y)\\s){0,2}(?:zwiazek|stowarzyszenie|unie|lige|siec|federacje|porozumienie|klaster|zrzeszenie|lokalna|partnerstwo|euroregion|lgd|lot|eurocities)(?!\\p{L}))`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    association: true,
  },
  // Miasto A wraz z gminami B i C tworzy Związek Y
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:tworz[ya]|wspoltworz[ya]|tworzyl[yioa])${WHEN}(?=\\s{1,3}\\p{L})(?!${WORDS}\\s{1,3}m\\.)`,
        'u',
      ),
    ),
    ...MEMBER_FIRST,
    change: 'holds',
    named: true,
    least: 2,
    association: true,
  },
];
