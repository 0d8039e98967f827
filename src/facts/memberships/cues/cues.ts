import { phrase } from '../../../polish/phrases/phrase.ts';
import { ADMISSION_CUES } from './admission-cues.ts';
import { ATTRIBUTE_CUES } from './attribute-cues.ts';
import { BELONGING_CUES } from './belonging-cues.ts';
import { CHRONICLE_CUES } from './chronicle-cues.ts';
import { COUNCIL_CUES } from './council-cues.ts';
import { COVENANT_CUES } from './covenant-cues.ts';
import { CREATING_CUES } from './creating-cues.ts';
import { KIND, type MembershipCue, WHEN } from './cue.ts';
import { DUES_CUES } from './dues-cues.ts';
import { FORMAL_CUES } from './formal-cues.ts';
import { FOUNDING_CUES } from './founding-cues.ts';
import { HONOUR_CUES } from './honour-cues.ts';
import { LEAVING_CUES } from './leaving-cues.ts';
import { NEWCOMER_CUES } from './newcomer-cues.ts';
import { NOUN_CUES } from './noun-cues.ts';
import { PRONOUN_CUES } from './pronoun-cues.ts';
import { ROSTER_CUES } from './roster-cues.ts';
import { STANDING_CUES } from './standing-cues.ts';
import { STANDING_FOR_CUES } from './standing-for-cues.ts';
import { TIDING_CUES } from './tiding-cues.ts';
import { TURN_CUES } from './turn-cues.ts';
import { UNIT_CUES } from './unit-cues.ts';
import { MEMBERS_BEHIND, MEMBERS_LAST } from './word-orders.ts';

const KIND_AFTER = `(?:wspierajacym|zwyczajnym|honorowym|stowarzyszonym|rzeczywistym|zbiorowym|zalozycielem)`;

/**
 * Order matters: the first that matches decides.
 * Traps: `członkiem Zarządu` (a person's), `może zostać członkiem` (a condition), `członkowie rady`, `należy złożyć` (must), `przystąpił do realizacji`.
 */
export const MEMBERSHIP_CUES: readonly MembershipCue[] = [
  ...LEAVING_CUES,
  ...NEWCOMER_CUES,
  ...FORMAL_CUES,
  ...COUNCIL_CUES,
  ...FOUNDING_CUES,
  ...CREATING_CUES,
  ...HONOUR_CUES,
  ...NOUN_CUES,
  ...ATTRIBUTE_CUES,
  ...TURN_CUES,
  ...UNIT_CUES,
  ...BELONGING_CUES,
  ...PRONOUN_CUES,
  ...ADMISSION_CUES,
  ...CHRONICLE_CUES,
  ...STANDING_CUES,
  ...ROSTER_CUES,
  ...STANDING_FOR_CUES,
  ...TIDING_CUES,
  // Skreślono, na jej wniosek, Gminę X
  {
    pattern: phrase(
      /(?<![a-z])(?:skreslono|wykluczono|wykreslono|usunieto|(?:skresli|wykluczy|wykresli)l\p{L}{0,2}|usun(?:al|el[aoiy]))(?!\p{L})/u,
    ),
    organization: 'before',
    member: 'after',
    change: 'left',
    implied: true,
    gap: /^(?:\s{0,3},[^,;]{2,40},)?(?:\s{1,3}ze?\s{1,3}(?:listy|grona|szeregow|rejestru|skladu)(?:\s{1,3}czlonkow)?(?!\p{L}))?(?:[\s,:]|(?:tez|takze|rowniez|oraz|i)(?!\p{L})|(?:we?|z)\s[^,;]{2,30}?(?:\d{4}|roku|r\.)|(?:gmin|miast|powiat)\p{L}{0,3}(?!\p{L}))*$/u,
  },
  // Związek założyły w 1995 roku A, B i C; trap: `Rok później gmina założyła, wraz z A, Związek Y`
  {
    pattern: phrase(
      /(?<![a-z])(?:zalozyl[yioa]|utworzyl[yioa]|zawiazal[yioa]|powolal[yioa])(?!\p{L})(?![^.;]{0,90}?(?<![a-z])(?:zwiazek|stowarzyszenie|lige|siec|unie|federacje|porozumienie|klaster|lokalna)(?!\p{L}))/u,
    ),
    organization: 'before',
    member: 'after',
    change: 'joined',
    role: 'founding_member',
  },
  // Założycielami były miasta A, B i C. Traps: `Uczestnikami szkolenia byli przedstawiciele kół i fundacji X`, `Uczestnikami byli liderzy z A i B`
  {
    pattern: phrase(
      /(?<![a-z])(?:zalozyciel(?:ami|em)(?!\s{1,3}(?:szkol|przedszkol|lice|technik|bibliotek|muze|klub|zespol|firm|spolk|gazet|festiw|miasta(?!\p{L})|zakon|osad|parafi|ogrod|orkiestr|chor|teatr|zlobk|uczeln|placow)\p{L}{0,6})|sygnatariusz(?:ami|em)|uczestnik(?:ami|iem)(?!\s{1,3}(?:byli|(?:sa|beda)\s{1,3}\p{L}{2,14}(?:ni|wi|cy|rzy|owie|ele|ci|dzi))(?!\p{L}))(?!\s{1,3}(?:\p{L}{4,16}(?:ego|ej|ych)\s{1,3}){0,1}(?:szkolen|warsztat|spotka|konferen|seminari|konkurs|zajec|imprez|wydarze|turniej|debat|sesji|forum|kongres|zjazd|festiw|wycieczk|wizyt|zawod|uroczyst|kurs|wyjazd|obrad|posiedz|zebra|narad|plener|akcji|projekt|panel)))\s{1,3}(?=[^.;]{0,80}?(?:sa|jest|byl[aoyi]?|byly|zostal\p{L}{0,2})(?!\p{L}))(?=[^.;]{0,30}(?:porozum|zwiaz|stowarzysz|siec|unii|federac|klastr|umowy|sa|jest|byl))/u,
    ),
    ...MEMBERS_LAST,
    change: 'holds',
    implied: true,
  },
  // Związek Miast Odrzańskich, którego Opole jest członkiem od założenia
  {
    pattern: phrase(/(?<![a-z])ktor(?:ego|ej|ych)\s{1,3}(?=[^.;]{0,90}?czlonk)/u),
    organization: 'relative',
    member: 'after',
    change: 'holds',
  },
  {
    pattern: phrase(/(?<![a-z])ktor(?:ego|ej|ych)\s{1,3}(?=[^.;]{0,90}?(?:uczestnikiem|sygnatariuszem))/u),
    organization: 'relative',
    member: 'after',
    change: 'holds',
    association: true,
  },
  // prawa członka wspierającego uzyskała A / w poczet członków przyjęto A / głównym punktem było przyjęcie w szeregi Związku gminy A
  {
    pattern: phrase(
      new RegExp(`(?<![a-z])praw\\p{L}{1,2}\\s{1,3}czlonk\\p{L}{1,4}\\s{1,3}${KIND}uzyska\\p{L}{1,4}`, 'u'),
    ),
    organization: 'before',
    member: 'list',
    change: 'joined',
  },
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:w\s{1,3}poczet|do\s{1,3}grona)\s{1,3}czlonkow|(?<=(?:byl[oa]?|nastapilo|dokonano|dotyczyl[aoy]?)\s{1,3}(?:\p{L}{5,16}\s{1,3}){0,1}przyjeci[ea]\s{1,3})w\s{1,3}(?:szeregi|grono))(?!\s[^.;:]{0,40}(?:gmin|miast|samorzad|powiat)\p{L}{0,4}\s{0,3}:)/u,
    ),
    organization: 'after',
    member: 'either',
    change: 'joined',
    implied: true,
  },
  // Członkami są (założycielami zostały) A i B
  {
    pattern: phrase(new RegExp(`(?<![a-z])czlonkami\\s{1,3}${KIND}(?:sa|byly|zostaly|pozostaja)(?!\\p{L})`, 'u')),
    ...MEMBERS_BEHIND,
    change: 'holds',
  },
  // Sieć zrzesza 64 samorządy, m.in. A, B i C
  {
    pattern: phrase(/(?<![a-z])(?:zrzesza|zrzeszal[aoy]?|skupia|skupial[aoy]?)(?!\p{L})/u),
    ...MEMBERS_BEHIND,
    change: 'holds',
  },
  // Członkami Stowarzyszenia są: / Członkiem założycielem Związku było miasto X
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])czlonk(?:ami|owie|iem)\\s{1,3}${KIND}(?=[^.;]{2,110}?\\s(?:sa|jest|byl[aoyi]?|byly|zostal\\p{L}?|zostaly|stal[aoy]?\\s{1,3}sie)(?!\\p{L}))`,
        'u',
      ),
    ),
    ...MEMBERS_LAST,
    change: 'holds',
  },
  // W skład Związku wchodzą gminy A, B i C
  {
    pattern: phrase(/(?<![a-z])w\s{1,3}sklad(?=[^.;]{2,90}?\swchodz\p{L}{1,3})/u),
    ...MEMBERS_LAST,
    change: 'holds',
  },
  // Do Związku należą gminy: / Do sieci należy Poznań
  {
    pattern: phrase(
      /(?<![a-z])do(?=\s[^.;]{2,140}?\s(?:naleza|nalezy|przynaleza|przynalezy|nalezalo)(?!\s{1,3}\p{L}{2,20}(?:c|wac)(?!\p{L})))/u,
    ),
    ...MEMBERS_LAST,
    change: 'holds',
  },
  // W czerwcu do Porozumienia przystąpiły gminy A i B / Do Związku przyjęto A
  {
    pattern: phrase(
      /(?<![a-z])do(?=\s[^.;]{2,140}?\s(?:przystapily|przystapilo|przystapila|dolaczyly|dolaczylo|dolaczyla|weszly|weszlo|weszla|przyjet[eoay])(?!\s{1,3}\p{L}{2,20}(?:c|wac)(?!\p{L})))/u,
    ),
    ...MEMBERS_LAST,
    change: 'joined',
  },
  // … z którego wystąpiło w 2011 roku
  {
    pattern: phrase(
      /(?<![a-z])z\s{1,3}ktor(?:ego|ej)\s{1,3}(?:\p{L}{4,14}\s{1,3})?(?:wystapil|odesz)\p{L}{1,2}(?!\p{L})/u,
    ),
    organization: 'relative',
    member: 'before',
    change: 'left',
  },
  // Miasto X jest członkiem Y
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:jest|jestesmy|sa|bedzie|beda|pozostaje|pozostaja|byl[aoyi]?|byly|bedac\\p{L}{1,2}|zostal\\p{L}{0,2}|stal\\p{L}{0,2}\\s{1,3}sie)${WHEN}\\s{1,3}(?:rowniez\\s{1,3}|juz\\s{1,3}|nadal\\s{1,3}|obecnie\\s{1,3}|odtad\\s{1,3}|od\\s{1,3}teraz\\s{1,3}|formalnie\\s{1,3}|oficjalnie\\s{1,3}|tez\\s{1,3}|takze\\s{1,3}|jedn\\p{L}{1,3}\\s{1,3}z\\s{1,3}(?:\\p{L}{3,16}\\s{1,3}){0,2})?${KIND}czlonk(?:iem|ami|inia|ow(?!ie))${''}\\s{0,3}${KIND}`,
        'u',
      ),
    ),
    organization: 'after',
    member: 'before',
    change: 'holds',
  },
  // X należy do Y
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:nalezy|nalezymy|naleza|nalezal[aoy]?|przynalezy|przynaleza)${WHEN}\\s{1,3}(?:rowniez\\s{1,3}|takze\\s{1,3}|tez\\s{1,3}|juz\\s{1,3})?do(?!\\p{L})`,
        'u',
      ),
    ),
    organization: 'after',
    member: 'before',
    change: 'holds',
  },
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])nalezac\\p{L}{1,3}${WHEN}\\s{1,3}do(?!\\p{L})(?![^.;]{0,90}?\\s(?:to|sa|jest)\\s{1,3}(?:\\p{L}{4,14}\\s{1,3})?czlonk)`,
        'u',
      ),
    ),
    organization: 'after',
    member: 'either',
    change: 'holds',
    named: true,
  },
  {
    pattern: phrase(/(?<![a-z])(?:przystepuj|wstepuj)\p{L}{1,2}(?!\p{L})/u),
    organization: 'before',
    member: 'after',
    change: 'joined',
  },
  // Rok później dołączyła gmina Somonino; trap: `dołączyła do zabawy gmina Somonino`
  {
    pattern: phrase(
      /(?<!(?<![a-z])do\s[^.;,]{2,90}?\s)(?<![a-z])(?:dolaczyl\p{L}{0,2}|przystapil\p{L}{0,2}|wstapil\p{L}{0,2})(?!\p{L})(?!\s{1,3}do\s{1,3}(?:wspoln\p{L}{2,3}\s{1,3})?(?:realiz|prac|przetarg|program|projekt|wykon|zabaw|akcj|kampani|konkurs|apel|protest|obchod|zbiork|turniej|marsz|swietowan|gratulac|zyczen))/u,
    ),
    organization: 'before',
    member: 'after',
    change: 'joined',
    implied: true,
  },
  // Do sieci Y przystąpiło 12 maja 2016 r. (the speaker)
  {
    pattern: phrase(
      /(?<![a-z])do(?=\s[^.;]{2,140}?\s(?:przystapil\p{L}{0,2}|wstapil\p{L}{0,2}|dolaczyl\p{L}{0,2})(?!\p{L}))/u,
    ),
    organization: 'after',
    member: 'either',
    change: 'joined',
  },
  // w sieci jest też Opole, członek honorowy od 2015 r.
  {
    pattern: phrase(new RegExp(`,\\s{1,3}czlonek\\s{1,3}${KIND}(?=(?:od|w)\\s)`, 'u')),
    organization: 'before',
    member: 'before',
    change: 'holds',
  },
  // nasz powiat współzałożył w 1999 r. Ligę Y
  {
    pattern: phrase(/(?<![a-z])wspolzalozyl\p{L}{0,2}(?!\p{L})/u),
    organization: 'after',
    member: 'before',
    change: 'joined',
    role: 'founding_member',
  },
  // dotąd Sieć tworzyły m.in. A, B i C
  {
    pattern: phrase(
      /(?<![a-z])(?<!(?<![a-z])(?:stoisk|wystaw|projekt|program|wydarzeni|imprez|konferencj|kongres|targ|katalog|folder|festiwal|strategi|raport|szlak|trase)\p{L}{0,3}\s[^.;,:]{3,90}\s)(?:tworzyl[yioa]|tworza|wspoltworza|wspoltworzyl[yioa])(?!\p{L})(?:\s{1,3}(?:go|ja|je)(?!\p{L}))?(?:\s{1,3}m\.?\s?in\.?)?/u,
    ),
    ...MEMBERS_BEHIND,
    change: 'holds',
  },
  // Członkiem wspierającym został X
  {
    pattern: phrase(new RegExp(`(?<![a-z])czlonkiem\\s{1,3}${KIND}zostal\\p{L}{0,2}(?!\\p{L})`, 'u')),
    organization: 'before',
    member: 'after',
    change: 'joined',
    implied: true,
  },
  // Od stycznia członkiem jest Solina / Członkiem wspierającym od 2018 roku jest X / Do końca 2013 r. naszym członkiem była gmina A
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])czlonkiem(?:\\s{1,3}${KIND_AFTER})?${WHEN}\\s{1,3}(?:jest|byl\\p{L}{0,2}|pozostaje)(?!\\p{L})`,
        'u',
      ),
    ),
    organization: 'before',
    member: 'after',
    change: 'holds',
    implied: true,
  },
  // Gmina X była członkiem od 2013 do 2018 roku
  {
    pattern: phrase(
      /(?<![a-z])(?:jest|byl[aoyi]?|byly|pozostaje)\s{1,3}czlonk(?:iem|ami)(?=\s{1,3}(?:od|do|w\s{1,3}latach)\s|\s{0,2}[.,;])/u,
    ),
    organization: 'before',
    member: 'before',
    change: 'holds',
    implied: true,
  },
  // X wystąpiła z Y, X wystąpi z Y z dniem 31 grudnia, X opuściła Y, but not X wystąpiła do Y
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:wystapi(?=\s{1,3}ze?\s{1,3}(?:stowarzysz|zwiazk|unii|sieci|lokaln|lgd|lot|federac|euroregion|ligi|porozumien)[^.;]{4,140}?\s(?:z\s{1,3}(?:dniem|koncem)|\d{1,2}\s))|wystapil\p{L}{0,2}|wystepuj\p{L}{1,2}|wypisal\p{L}{0,2}\s{1,3}sie|(?:zrezygnowal\p{L}{0,2}|rezygnuj\p{L}{1,2})\s{1,3}z\s{1,3}(?:dalszego\s{1,3})?czlonkostwa)\s{1,3}(?:ze?(?!\s{1,3}(?:wniosk|prosb|apel|inicjatyw|pism|propozycj|koncert|ofert|petycj|program|pokaz|recital|wystep))|w(?=\s[^;]{2,40}?\sze?\s))|opuscil\p{L}{0,2})(?!\p{L})/u,
    ),
    organization: 'after',
    member: 'before',
    change: 'left',
  },
  ...COVENANT_CUES,
  ...DUES_CUES,
];
