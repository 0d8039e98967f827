import { phrase } from '../../../polish/phrases/phrase.ts';
import { KIND, type MembershipCue, WHEN, WORDS } from './cue.ts';

const BELONGS = String.raw`(?:nalezy|nalezymy|naleza|nalezal\p{L}{0,2}|przynalez\p{L}{1,2})`;
const JOINED = String.raw`(?:przystapil\p{L}{0,2}|przystal\p{L}{0,2}|wstapil\p{L}{0,2}|dolaczyl\p{L}{0,2}|przyjet\p{L}{1,2}|przyjeto)`;
const ENTERED = String.raw`(?:weszl\p{L}{1,5}|wszed\p{L}{1,4}|wstapil\p{L}{0,5})`;
const STANDS = String.raw`(?:jest|jestesmy|sa|byl\p{L}{0,5}|figuruj\p{L}{1,2}|pozostaj\p{L}{1,2}|dziala\p{L}{0,2}|zasiada\p{L}{0,2})`;
const THEIR_RANKS = String.raw`\s{1,3}(?:wsrod|w\s{1,3}gronie|do|jedn\p{L}{1,3}\s{1,3}ze?)\s{1,3}je(?:go|j)\s{1,3}(?:\p{L}{4,16}(?:ych|ich|em)\s{1,3}){0,2}${KIND}(?:zalozycieli|czlonkow|sygnatariuszy|uczestnikow)`;
const LEFT = String.raw`(?:wystapil\p{L}{0,2}|odesz\p{L}{1,3}|odszedl|wycofal\p{L}{0,2}\s{1,3}sie)`;

/**
 * Belonging to what a pronoun stands for. Traps: `uczestniczy w nim 20 osób` of a meeting, `należą do niego grunty`, `dołączył do nas nowy pracownik`:
 * the pronoun must have an association before it, and who belongs must be named.
 */
export const PRONOUN_CUES: readonly MembershipCue[] = [
  // Pasłęk figuruje w nim od 2011 roku; nasze miasto jest w niej od 2004 roku
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])${STANDS}\\s{1,3}w\\s{1,3}ni(?:m|ej|ch)(?=${WORDS}\\s{1,3}(?:od|do|w\\s{1,3}latach|jako\\s{1,3}czlonek)(?!\\p{L}))`,
        'u',
      ),
    ),
    organization: 'pronoun',
    member: 'before',
    change: 'holds',
  },
  // Sieć liczy 36 miast; poza założycielami są w niej: A, B i C
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:sa|dzialaja|uczestnicza|zrzeszone\s{1,3}sa)(?:\s{1,3}(?:tez|takze|obecnie|dzis))?\s{1,3}w\s{1,3}ni(?:m|ej)|(?:naleza)(?:\s{1,3}(?:tez|takze|obecnie|dzis))?\s{1,3}do\s{1,3}ni(?:ego|ej))(?=\s{0,3}(?::|m\.\s?in\.))/u,
    ),
    organization: 'pronoun',
    member: 'names',
    change: 'holds',
    named: true,
    least: 2,
  },
  // Kock figuruje na liście członków od 2004 roku
  {
    pattern: phrase(
      /(?<![a-z])(?:figuruje|widnieje|znajduje\s{1,3}sie|jest)\s{1,3}na\s{1,3}(?:jego\s{1,3}|jej\s{1,3})?liscie\s{1,3}(?:jego\s{1,3}|jej\s{1,3})?czlonkow(?=\s{1,3}(?:od|do)\s)/u,
    ),
    organization: 'told',
    member: 'before',
    change: 'holds',
    named: true,
  },
  // Krosno należy do niego (doń) od 2005 roku
  {
    pattern: phrase(new RegExp(`(?<![a-z])${BELONGS}${WHEN}\\s{1,3}(?:do\\s{1,3}ni(?:ego|ej|ch)|don)(?!\\p{L})`, 'u')),
    organization: 'pronoun',
    member: 'either',
    change: 'holds',
  },
  // Dwa lata później przystąpiła do niego Gmina Kozy
  {
    pattern: phrase(new RegExp(`(?<![a-z])${JOINED}${WORDS}\\s{1,3}(?:do\\s{1,3}ni(?:ego|ej|ch)|don)(?!\\p{L})`, 'u')),
    organization: 'pronoun',
    member: 'either',
    change: 'joined',
  },
  {
    pattern: phrase(new RegExp(`(?<![a-z])${LEFT}\\s{1,3}z\\s{1,3}ni(?:ego|ej|ch)(?!\\p{L})`, 'u')),
    organization: 'pronoun',
    member: 'either',
    change: 'left',
    named: true,
  },
  // Związek założono w 2013 roku. Gmina Kozy opuściła go w 2016 r.
  {
    pattern: phrase(/(?<![a-z])opuscil\p{L}{0,2}\s{1,3}(?:go|ja|je)(?!\p{L})/u),
    organization: 'pronoun',
    member: 'before',
    change: 'left',
    named: true,
  },
  // Nadleśnictwo jest u nas członkiem wspierającym od 2021 roku
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:jest|sa|zostal\\p{L}{0,2}|byl\\p{L}{0,2})\\s{1,3}u\\s{1,3}nas\\s{1,3}${KIND}czlonk(?:iem|ami)(?!\\p{L})`,
        'u',
      ),
    ),
    organization: 'us',
    member: 'before',
    change: 'holds',
    named: true,
  },
  // Zawiązano Związek; w jego skład weszła także Gmina Kozy / Weszliśmy w jej skład w 2019 roku
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:w\\s{1,3}je(?:go|j)\\s{1,3}(?:sklad|szeregi)${WORDS}\\s{1,3}${ENTERED}|${ENTERED}${WORDS}\\s{1,3}w\\s{1,3}je(?:go|j)\\s{1,3}(?:sklad|szeregi))(?!\\p{L})`,
        'u',
      ),
    ),
    organization: 'pronoun',
    member: 'either',
    change: 'joined',
  },
  // Stamtąd odeszliśmy z końcem 2014 roku
  {
    pattern: phrase(
      /(?<![a-z])(?:stamtad|z\s{1,3}t(?:a|ym|ego|ej)\s{1,3}ostatni(?:a|m|ego|ej))\s{1,3}(?:\p{L}{3,12}\s{1,3})?(?:wystapil|odesz|wypisal|wycofal|pozegnal|rozstal)\p{L}{1,6}(?!\p{L})/u,
    ),
    organization: 'pronoun',
    member: 'either',
    change: 'left',
  },
  // Powiat znalazł się wśród jej założycieli / jest wśród jej członków
  {
    pattern: phrase(new RegExp(`(?<![a-z])znalaz\\p{L}{1,4}\\s{1,3}sie${THEIR_RANKS}`, 'u')),
    organization: 'pronoun',
    member: 'either',
    change: 'joined',
  },
  {
    pattern: phrase(
      new RegExp(`(?<![a-z])(?:jest|sa|byl\\p{L}{0,2}|nalezy|nalezal\\p{L}{0,2})${WHEN}${THEIR_RANKS}`, 'u'),
    ),
    organization: 'pronoun',
    member: 'either',
    change: 'holds',
  },
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:jest|jestesmy|zostal\\p{L}{0,2}|byl\\p{L}{0,2}|stal\\p{L}{0,2}\\s{1,3}sie)${WHEN}\\s{1,3}je(?:go|j)\\s{1,3}(?:(?:\\d{1,3}\\.?|\\p{L}{4,16}(?:ym|im))\\s{1,3}){0,2}${KIND}czlonk(?:iem|ami)`,
        'u',
      ),
    ),
    organization: 'pronoun',
    member: 'either',
    change: 'holds',
  },
  // Obecnie współpracuje w niej 12 miast: A, B i C
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:wspol)?(?:pracuj|dzial)\p{L}{1,3}|(?:jest|sa)(?:\s{1,3}(?:zrzeszon|skupion)\p{L}{1,3})?|zrzeszon\p{L}{1,3}\s{1,3}(?:jest|sa))\s{1,3}w\s{1,3}ni(?:ej|m)(?=\s[^.;:]{0,50}?(?:miast|gmin|samorzad|powiat|jednost)\p{L}{0,4}(?:\s\p{L}{4,16}){0,2}\s{0,2}:)/u,
    ),
    organization: 'pronoun',
    member: 'after',
    change: 'holds',
    named: true,
    least: 2,
  },
  // Dziś w niej solidarnie działa 12 miast: A, B i C
  {
    pattern: phrase(
      /(?<![a-z])w\s{1,3}ni(?:ej|m)\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,2}?(?:(?:wspol)?(?:pracuj|dzial)\p{L}{1,3}|zrzeszon\p{L}{1,3}\s{1,3}(?:jest|sa)|(?:jest|sa)\s{1,3}zrzeszon\p{L}{1,3})(?=\s[^.;:]{0,50}?(?:miast|gmin|samorzad|powiat|jednost)\p{L}{0,4}(?:\s\p{L}{4,16}){0,2}\s{0,2}:)/u,
    ),
    organization: 'pronoun',
    member: 'after',
    change: 'holds',
    named: true,
    least: 2,
  },
  // Gmina Kozy współtworzyła je od 2013 roku
  {
    pattern: phrase(/(?<![a-z])wspoltworz\p{L}{1,4}\s{1,3}(?:go|ja|je)(?!\p{L})/u),
    organization: 'pronoun',
    member: 'before',
    change: 'holds',
  },
  // Z końcem 2008 roku odeszła od nas Gmina Kozy; trap: `odeszła od nas Maria Lis`
  {
    pattern: phrase(/(?<![a-z])(?:odesz\p{L}{1,3}|odszedl)\s{1,3}od\s{1,3}nas(?!zych|zej|\p{L})/u),
    organization: 'us',
    member: 'names',
    change: 'left',
    named: true,
  },
  // Gmina Kozy należała do nas od początku; W 2015 roku dołączyło do nas Jasło
  {
    pattern: phrase(new RegExp(`(?<![a-z])${BELONGS}${WHEN}\\s{1,3}do\\s{1,3}nas(?!\\p{L})`, 'u')),
    organization: 'us',
    member: 'either',
    change: 'holds',
    named: true,
  },
  {
    pattern: phrase(new RegExp(`(?<![a-z])${JOINED}${WORDS}\\s{1,3}do\\s{1,3}nas(?!zych|zej|\\p{L})`, 'u')),
    organization: 'us',
    member: 'either',
    change: 'joined',
    named: true,
  },
];
