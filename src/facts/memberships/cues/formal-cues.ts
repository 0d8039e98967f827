import { phrase } from '../../../polish/phrases/phrase.ts';
import { FROM_BODY, KIND, type MembershipCue, UNITS_ONLY } from './cue.ts';
import { MEMBER_FIRST, MEMBER_NEXT, MEMBERS_BEHIND, MEMBERS_LAST, OF_NAMED_BODY } from './word-orders.ts';

/** Words by which an assembly takes in whom the next word names. */
const DECIDES = String.raw`(?<![a-z])(?<!(?<![a-z])nie\s{1,3})(?:(?:postanowil|zdecydowal|przesadzil|zadecydowal)\p{L}{1,3}\s{1,3}o\s{1,3}przyjeciu|(?:postanowiono|zdecydowano)\s{1,3}o\s{1,3}przyjeciu|(?:opowiedzi(?:al[aoi]?|eli|aly)\s{1,3}sie|zaglosowal\p{L}{1,2}|glosowal\p{L}{1,2}|byl\p{L}{1,2})\s{1,3}za\s{1,3}przyjeciem|(?:zatwierdz|przeglosow|zaakceptow|uchwal|potwierdz)\p{L}{2,4}\s{1,3}przyjecie|(?:podj|przyj)(?:e\p{L}{1,3}|al)\s{1,3}uchwale\s{1,3}(?:o|w\s{1,3}sprawie)\s{1,3}przyjeci(?:u|a)|wyrazil\p{L}{1,2}\s{1,3}zgode\s{1,3}na\s{1,3}przyjecie|zgodzil\p{L}{1,3}\s{1,3}sie\s{1,3}na\s{1,3}przyjecie)(?:\s{1,3}(?:do|w)\s{1,3}(?:grona|poczet)\s{1,3}czlonkow|\s{1,3}w\s{1,3}poczet\s{1,3}czlonkow)?(?!\p{L})`;
const UNIT = String.raw`\s{1,3}(?:gmin|miast|powiat)\p{L}{0,3}\s`;

/** `od 2010 roku`, `od 1 maja 2010 r.`, `od lat` before the noun. */
const SINCE_WHEN = String.raw`od\s{1,3}(?:(?:\d{1,2}\s{1,3})?(?:\p{L}{3,13}\s{1,3})?\d{4}(?:\s{1,3}(?:roku|r\.))?|(?:ubieglego|zeszlego|tego)\s{1,3}roku|lat|dawna)\s{1,3}`;
/** What councils and assemblies decide, and the nouns of it: consents, honours, ends, admissions, foundations. They go before the plain verbs. */
export const FORMAL_CUES: readonly MembershipCue[] = [
  // Zarząd podjął uchwałę o nabyciu przez Gminę X praw członka zwyczajnego
  {
    pattern: phrase(
      /(?<![a-z])(?:uchwal|decyzj|postanowil)\p{L}{1,3}\s{1,3}(?:o|w\s{1,3}sprawie)\s{1,3}nabyci[ua]\s{1,3}przez(?=\s[^.;]{3,220}?\spraw\s{1,3}czlonk)/u,
    ),
    organization: 'before',
    member: 'next',
    change: 'joined',
    implied: true,
  },
  // wręczono uchwałę o przyjęciu gminy X do Stowarzyszenia
  {
    pattern: phrase(
      /(?<![a-z])(?:wreczono|wreczyl\p{L}{0,2}|odebral\p{L}{0,2}|otrzymal\p{L}{0,2})\s{1,3}(?:\p{L}{4,16}\s{1,3}){0,2}uchwal[ey]\s{1,3}o\s{1,3}(?:przyjeciu|przystapieniu)(?!\p{L})/u,
    ),
    organization: 'after',
    member: 'next',
    change: 'joined',
    named: true,
  },
  // Zgromadzenie nadało Gminie X prawa członka
  {
    pattern: phrase(
      /(?<![a-z])(?:nadal|przyznal|nadano|przyznano|nadaje|przyznaje)\p{L}{0,2}(?=\s[^.;]{3,50}?\s(?:prawa|status|tytul)\s{1,3}(?:pelnoprawnego\s{1,3})?czlonka(?!\s{1,3}honorow))/u,
    ),
    organization: 'before',
    member: 'next',
    change: 'joined',
    implied: true,
  },
  // Walne Zebranie nadało godność członka honorowego Muzeum X
  {
    pattern: phrase(
      /(?<![a-z])(?:nada|przyzna)\p{L}{1,3}\s{1,3}(?:tytul|godnosc|status)\s{1,3}(?:czlonka\s{1,3}honorowego|honorowego\s{1,3}czlonka)(?!\p{L})/u,
    ),
    organization: 'before',
    member: 'next',
    change: 'joined',
    implied: true,
    role: 'honorary_member',
    gap: /^\s{0,3}$/u,
  },
  // Towarzystwo Y obdarzyło miasto X godnością członka honorowego; Stowarzyszenie Y przyznało miastu członkostwo honorowe
  {
    pattern: phrase(
      /(?<![a-z])(?:nadal|przyznal|obdarzyl|uhonorowal|wyroznil|obdarowal)\p{L}{0,2}(?=\s[^.;]{3,80}?(?:czlonka\s{1,3}honorowego|honorowego\s{1,3}czlonka|czlonkostw\p{L}{1,3}\s{1,3}honorow|honorow\p{L}{1,3}\s{1,3}czlonkostw))/u,
    ),
    organization: 'before',
    member: 'next',
    change: 'joined',
    role: 'honorary_member',
    near: true,
    gap: /^\s{0,3}(?:(?:gmin|miast|powiat)\p{L}{0,3}\s{1,3})?$/u,
  },
  // Wyraża się zgodę na przystąpienie Gminy X do Stowarzyszenia Y z dniem …
  {
    pattern: phrase(
      /(?<![a-z])(?:wyraza\s{1,3}(?:sie\s{1,3})?zgode\s{1,3}na|postanawia\s{1,3}(?:sie\s{1,3})?o|deklaruje\s{1,3}sie)\s{1,3}(?:(?:przystapieni|wstapieni|wejsci)\p{L}{1,2}|(?:czlonkostw|uczestnictw)[oie]{1,2})(?!\p{L})/u,
    ),
    organization: 'after',
    member: 'next',
    change: 'joined',
    resolve: true,
  },
  // Zebrani postanowili o przyjęciu Gminy X; zatwierdzono przyjęcie Gminy X do Y; traps: `wniosek o przyjęcie`, `o przyjęciu sprawozdania Gminy X`
  {
    pattern: phrase(new RegExp(`${DECIDES}(?=${UNIT})`, 'u')),
    organization: 'after',
    member: 'next',
    change: 'joined',
    implied: true,
    gap: UNITS_ONLY,
  },
  {
    pattern: phrase(
      new RegExp(
        `${DECIDES}(?=\\s{1,3}\\p{L}{3,20}(?:[\\s-]\\p{L}{3,20})?(?:\\s{0,2}[.,;(]|\\s{1,3}(?:i|oraz|do|w\\s{1,3}poczet|jako)\\s))`,
        'u',
      ),
    ),
    organization: 'after',
    member: 'next',
    change: 'joined',
    implied: true,
    gap: /^\s{0,3}$/u,
  },
  // Gmina X nabywa członkostwo z dniem …
  {
    pattern: phrase(
      /(?<![a-z])naby(?:wa|waja|l\p{L}{0,2})\s{1,3}(?:czlonkostwo|prawa\s{1,3}czlonka|status\s{1,3}czlonka)(?=[^;]{0,80}?\d{4})/u,
    ),
    organization: 'before',
    member: 'before',
    change: 'joined',
    implied: true,
    named: true,
  },
  // Z dniem 30 września ustało członkostwo gminy w Stowarzyszeniu Y
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:ustalo|wygaslo|zakonczylo\s{1,3}sie|(?<=\d{4}[^;]{0,12})(?:ustaje|wygasa|konczy\s{1,3}sie))\s{1,3}czlonkostwo|czlonkostwo(?=[^.;]{2,120}?\s(?:ustalo|wygaslo|zakonczylo\s{1,3}sie|(?:ustanie|wygasnie|ustaje|wygasa)\s{1,3}(?:z\s{1,3}(?:dniem|koncem)\s{1,3})?(?:roku\s{1,3})?\d)))(?!\p{L})/u,
    ),
    organization: 'after',
    member: 'next',
    change: 'left',
  },
  // Ze Stowarzyszenia wystąpił Powiat X
  {
    pattern: phrase(
      /(?<![a-z])ze?(?=\s{1,3}(?:\p{L}{3,16}\s{1,3}){0,2}(?:zwiazk|stowarzyszeni|porozumieni|unii|sieci|ligi|klastr|federacj|euroregion|lgd|lot)[^.;]{0,90}?\s(?:wystapil\p{L}{0,2}|odeszl\p{L}{1,2}|odszedl)(?!\p{L}))/u,
    ),
    ...MEMBERS_LAST,
    change: 'left',
  },
  // przyjęto Gminę X (…, członkostwo od 1 kwietnia)
  {
    pattern: phrase(
      /(?<![a-z])przyjeto(?=\s{1,3}(?:takze\s{1,3}|rowniez\s{1,3})?(?:gmin|miast|powiat)\p{L}{0,3}\s[^;]{0,120}?czlonk)/u,
    ),
    ...MEMBER_NEXT,
    change: 'joined',
  },
  // Liczba członków wzrosła do 20: przyjęto gminy A i B
  {
    pattern: phrase(
      /(?<=(?<![a-z])(?:czlonk\p{L}{1,3}|sklad\p{L}{0,2}|gron\p{L}{1,2})\s[^;:]{0,60}:\s{0,3})przyjeto(?=\s{1,3}(?:gmin|miast|powiat)\p{L}{0,3}\s)/u,
    ),
    ...MEMBER_NEXT,
    change: 'joined',
  },
  // Rada podjęła uchwałę o przystąpieniu Gminy X do Y, zdecydowała o wystąpieniu z Y, wyraziła zgodę na przystąpienie
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:podjel\p{L}{1,2}|przyjel\p{L}{1,2}|podjeto)\s{1,3}uchwal\p{L}{1,2}\s{1,3}(?:o|w\s{1,3}sprawie)(?=[^;]{4,200}?\sz\s{1,3}(?:dniem|poczatkiem)\s)|(?:zdecydowal\p{L}{1,4}|podjel\p{L}{1,2}(?:\s{1,3}jednoglosn\p{L}{1,2})?\s{1,3}decyzje)(?:\s{1,3}w\s{1,3}(?:\p{L}{4,13}\s{1,3})?\d{4}\s{1,3}(?:roku|r\.))?\s{1,3}o|zgodzil\p{L}{1,2}\s{1,3}sie\s{1,3}na|wyrazil\p{L}{1,2}\s{1,3}zgode\s{1,3}na|opowiedzi(?:al[aoi]?|eli|aly)\s{1,3}sie\s{1,3}za|poparl\p{L}{0,2})\s{1,3}(?:(?:przystapieni|wstapieni|wejsci|akces)\p{L}{1,2}|(?:czlonkostw|uczestnictw)\p{L}{1,2}|udzial(?:em)?)(?!\p{L})/u,
    ),
    organization: 'after',
    member: 'next',
    change: 'joined',
    resolve: true,
    decided: true,
  },
  // Za udziałem Gminy X w Y Rada opowiedziała się w 1997 r.; trap: `za udziałem w projekcie Y`
  {
    pattern: phrase(
      /(?<![a-z])za\s{1,3}(?:przystapieniem|wstapieniem|wejsciem|akcesem|czlonkostwem|uczestnictwem|udzialem)(?=\s[^.;]{4,160}?\sopowiedzi(?:al[aoi]?|eli|aly)\s{1,3}sie(?!\p{L}))/u,
    ),
    organization: 'after',
    member: 'next',
    change: 'joined',
    resolve: true,
    decided: true,
    ...OF_NAMED_BODY,
  },
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:(?:podjel\\p{L}{1,2}|przyjel\\p{L}{1,2}|podjeto)\\s{1,3}uchwal\\p{L}{1,2}\\s{1,3}(?:o|w\\s{1,3}sprawie)|(?:zdecydowal|postanowil)\\p{L}{1,4}\\s{1,3}o)\\s{1,3}wystapieni\\p{L}{1,2}(?!\\p{L})(?=[^;]{4,200}?\\sz\\s{1,3}(?:dniem|koncem|uplywem)\\s|${FROM_BODY})`,
        'u',
      ),
    ),
    organization: 'after',
    member: 'next',
    change: 'left',
    decided: true,
  },
  // X – członek Y od 2004 roku; X – nowy członek Y
  {
    pattern: phrase(
      new RegExp(
        `(?:\\s[-–—]|,|(?<=^[^.;:,]{3,40}):)\\s{1,3}(?:now[ya]\\s{1,3}|${SINCE_WHEN})?czlon(?:ek|kini)(?!(?:\\s{1,3}(?:zalozyciel|wspierajac|zwyczajn|honorow|rzeczywist|stowarzyszon)\\p{L}{0,3}){0,2}\\s{0,2}\\n)\\s{1,3}${KIND}(?!\\s{0,3}(?:od|w)\\s)`,
        'u',
      ),
    ),
    organization: 'after',
    member: 'before',
    nearest: true,
    change: 'holds',
    named: true,
  },
  // Podkowa Leśna członkiem Związku Miast Polskich
  {
    pattern: phrase(new RegExp(`(?<=\\p{L}\\s{1,3})${KIND}czlonkiem\\s{1,3}${KIND}(?=\\S{4,60}\\s{0,3}\\S)`, 'u')),
    organization: 'after',
    member: 'before',
    change: 'holds',
    named: true,
    headline: true,
  },
  // Członkostwo X w Y trwa od 2004 roku, daje dostęp do ekspertyz; przynależność X do Y to szansa
  {
    pattern: phrase(
      /(?<![a-z])(?:czlonkostwo(?!\s{1,3}we?\s)(?=[^.;]{2,60}?\swe?\s)|przynaleznosc(?!\s{1,3}do\s)(?=[^.;]{2,60}?\sdo\s))(?=[^.;]{2,180}?\s(?:trwa|trwal[ao]|datuje|siega|liczy|rozpoczel[ao]|to|kosztuje|kosztowal[ao]|daje|dal[ao]|pozwala|pozwolil[ao]|umozliwia|umozliwil[ao]|oznacza|przynosi|przyniosl[ao]|otwiera|wzmacnia|zapewnia|ulatwia)(?!\p{L}))/u,
    ),
    organization: 'after',
    member: 'next',
    change: 'holds',
    ...OF_NAMED_BODY,
  },
  // Potwierdza się członkostwo X w Y, utrzymano przynależność X do Y; przynależność X do Y datuje się od 2004 roku, but not to a land
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:potwierdz|kontynu|utrzym|podtrzym|zachow)\p{L}{1,6}(?:\s{1,3}\p{L}{2,14}){0,2}\s{1,3}(?:czlonkostwo(?=[^.;]{2,60}?\swe?\s)|przynaleznosc(?=[^.;]{2,60}?\sdo\s))|przynaleznosc(?=[^.;]{2,60}?\sdo\s[^.;]{2,120}?\s(?:trwa|trwala|datuje|siega|rozpoczela)(?!\p{L})))/u,
    ),
    organization: 'after',
    member: 'next',
    change: 'holds',
    association: true,
    named: true,
  },
  // Wyraża się zgodę na udział Gminy X w Stowarzyszeniu Y, but not na udział Gminy X w projekcie
  {
    pattern: phrase(
      /(?<![a-z])(?:zgod\p{L}{1,5}(?:\s{1,3}sie)?|uchwal\p{L}{1,4})\s{1,3}(?:na\s{1,3})?udzial(?=\s{1,3}(?:gminy|miasta|powiatu)\s[^.;]{2,50}?\sw(?:\s{1,3}charakterze\s{1,3}czlonka\s{1,3}w)?\s{1,3}(?:stowarzyszeni|zwiazku|lokalnej|federacji|sieci|unii))/u,
    ),
    organization: 'after',
    member: 'next',
    change: 'joined',
    resolve: true,
    decided: true,
    association: true,
    named: true,
  },
  // Członkostwo w Y trwało od 2015 do 2018 roku: the speaker's
  {
    pattern: phrase(/(?<![a-z])czlonkostwo\s{1,3}we?(?=\s[^.;]{4,120}?\s(?:trwa|trwalo|datuje|siega)(?!\p{L}))/u),
    ...MEMBER_FIRST,
    change: 'holds',
  },
  // Gmina X zakończyła członkostwo w Y
  {
    pattern: phrase(/(?<![a-z])zakonczyl\p{L}{0,3}\s{1,3}(?:swoje\s{1,3})?czlonkostwo\s{1,3}w(?!\p{L})/u),
    organization: 'after',
    member: 'before',
    change: 'left',
  },
  // Wśród członków X są A i B
  {
    pattern: phrase(
      /(?<![a-z])wsrod\s{1,3}(?:\p{L}{4,16}\s{1,3})?czlonkow(?=[^.;]{0,90}?\s(?:sa|jest|znajduj\p{L}{1,2}|znalaz\p{L}{1,4})(?!\p{L}))/u,
    ),
    ...MEMBERS_LAST,
    change: 'holds',
    implied: true,
  },
  // Sieć liczy 23 miasta, w tym 5 spoza regionu (A, B i C) / Związek obejmuje 12 gmin: A, B; traps: `Powiat liczy 15 gmin (A, B)`, `Akcja Związku obejmuje 5 gmin`
  {
    pattern: phrase(
      /(?<![a-z])(?:liczy|grupuje|jednoczy|(?<=(?:^[^a-z]{0,3}|(?:obecnie|dzis|dzisiaj|sam|sama|samo)\s{1,3})(?:(?:polsk|krajow)\p{L}{1,2}\s{1,3}){0,2}(?:(?:zwiazek|stowarzyszenie|siec|unia|liga|federacja|klaster|zrzeszenie|lgd|lot|metropolia|euroregion|aglomeracja)(?!\p{L})|[a-z]{3,6}\s{1,3}(?:dziala|funkcjonuje|istnieje|powstal[aoy]?)(?!\p{L}))(?:[^.;:,]|(?<=\sr)\.){0,90}?\s)obejmuje)(?=\s{1,3}(?:(?:obecnie|dzis|dzisiaj|juz|aktualnie|ponad|lacznie)\s{1,3}){0,2}(?:\d{1,3}|(?:dw|trz|czter|piec|szesc|siedem|osiem|dziewiec|dziesiec|jedena)\p{L}{0,10})\s{1,3}(?:\p{L}{4,16}\s{1,3})?(?:miast|miasteczek|gmin|samorzad|powiat|jednost|czlonk)\p{L}{0,4}(?!\p{L}))/u,
    ),
    ...MEMBERS_BEHIND,
    change: 'holds',
    implied: false,
    association: true,
    least: 2,
  },
  // W LOT zrzeszonych jest 18 członków, w tym gminy A i B
  {
    pattern: phrase(
      /(?<=(?:czlonk|zrzesz|skupi(?:a|on)|naleza|nalezy|zalozyciel|(?:zwiazek|stowarzyszenie|siec|unia|liga)\s{1,3}to|(?:zwiazek|stowarzyszenie|siec|unia|liga)\s[^;:,]{0,60}?obejmuje\s)[^.;]{0,60})(?<![a-z])(?:w\s{1,3}tym|wsrod\s{1,3}nich)(?!\p{L})/u,
    ),
    ...MEMBERS_BEHIND,
    change: 'holds',
  },
  // Gminy A, B i C utworzyły w 2004 r. Związek Y
  {
    pattern: phrase(
      /(?<![a-z])(?:zalozyl[yo]|utworzyl[yo]|powolal[yo]|zawiazal[yo]|zalozyli|utworzyli|powolali|zawiazali|zakladaja|powoluja|zawiazuja)(?!\p{L})/u,
    ),
    organization: 'after',
    member: 'before',
    change: 'joined',
    role: 'founding_member',
    named: true,
    least: 2,
    // `samorządy Koła i Kutna zawiązały Związek Y`
    offices: true,
  },
];
