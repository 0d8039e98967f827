import type { MembershipRole } from '../../../model/membership.ts';
import { type Phrase, phrase } from '../../../polish/phrases/phrase.ts';
import { INTO } from '../cues/cue.ts';

/** A word of belonging, on folded text, with the prepositions that its organisation stands behind, wherever in the clause that is. */
export interface FreeWord {
  readonly pattern: Phrase;
  /** What stands right before the organisation's name; null where it is the subject before the word (`Związek powitał w swoim gronie Gminę X`). */
  readonly by: string | null;
  readonly change: 'holds' | 'joined' | 'left';
  /**
   * `subject`: in the nominative. `object`: the one behind the verb as well (`przyjęto Gminę X`). `owner`: right behind the noun (`członkostwa Gminy X`).
   * `represented`: in the accusative, where an official is the subject.
   */
  readonly member: 'subject' | 'object' | 'owner' | 'represented';
  /** What may follow the word where the organisation does not: `członkiem zwyczajnym od 2011 roku`, not `członkiem jury`. */
  readonly alone?: RegExp;
  /** One parts `ze Stowarzyszeniem`, and leaves `ze Stowarzyszenia`. */
  readonly parting?: boolean;
  /** The word says so only under a title of organisations and belonging. */
  readonly topical?: boolean;
  /** The word says so only with the year since when, or in a clause on the association (`w którym są A i B`). */
  readonly dated?: boolean;
  readonly role?: MembershipRole;
  /** Only where the sentence says with whom. */
  readonly together?: boolean;
}

const INSIDE = String.raw`we?(?:\s{1,3}(?:skladzie|gronie|szeregach|strukturach|rodzinie)(?:\s{1,3}(?:czlonkow|zalozycieli|miast|gmin|samorzadow|powiatow)){0,2})?`;
const KINDS = String.raw`(?:\s{1,3}(?:aktywn|zwyczajn|rzeczywist|stowarzyszon|wspierajac|stal|pelnoprawn|dlugoletni|zalozycielsk|zalozyciel|honorow)\p{L}{0,4}){0,2}`;
const OUT_OF = String.raw`ze?(?:\s{1,3}(?:dalszego\s{1,3})?(?:grona|szeregow|skladu|struktur|listy|(?:czlonkostwa|uczestnictwa|udzialu)\s{1,3}we?|przynaleznosci\s{1,3}do)(?:\s{1,3}czlonkow)?)?`;
/** Nouns that a name follows in the genitive. */
const OF_MEMBERS = `(?:czlonk(?:a|ow|iem|ami)|zalozyciel(?:i|em|ami|ka)|wspolzalozycielem|sygnatariusz(?:y|em|ami)|uczestnik(?:a|ow|iem|ami)|udzialowcem)`;
const ENTERING = String.raw`(?:${INTO}|na\s{1,3}(?:czlonka|liste\s{1,3}czlonkow)|do\s{1,3}(?:rejestru|listy|spisu|wykazu)\s{1,3}czlonkow|szeregi)`;

/** `z 12`, `z sześciu pierwszych`; not `z organizatorów zjazdu`. */
const COUNTED = String.raw`(?:\s{1,3}(?:\d{1,4}|miast|gmin|powiatow|samorzadow|jednostek|\p{L}{1,14}(?:ych|ich|u|ech))){0,2}?`;
const AS_MEMBER = `(?:jako${KINDS}\\s{1,3}(?:czlonek|czlonkini|czlonkowie)|bedac${KINDS}\\s{1,3}czlonk(?:iem|ami))`;

/** Traps: `spotkanie z członkami Związku w Rawiczu`, `należy złożyć`, `przyjęto uchwałę`, `jest w Związku prowadzony projekt`. */
export const FREE_WORDS: readonly FreeWord[] = [
  // W Y powiat jest członkiem zwyczajnym; gmina, która jest współzałożycielem Y
  {
    pattern: phrase(
      /(?<!(?<![a-z])(?:ze?|przed|nad|miedzy|pomiedzy|byc|zostac|stac\s{1,3}sie)\s{1,3}(?:\p{L}{3,14}\s{1,3})?)(?<![a-z])(?:czlonkiem|czlonkami|czlonkinia|zalozyciel(?:em|ami|ka)|wspolzalozycielem|sygnatariusz(?:em|ami))(?!\p{L})/u,
    ),
    by: `(?:${INSIDE}|${OF_MEMBERS}${KINDS})`,
    change: 'holds',
    member: 'subject',
    alone: new RegExp(
      `^${KINDS}\\s{0,3}(?:$|[.,;:()-]|(?:od|do|w|ze?|jest|sa|byl\\p{L}{0,2}|zostal\\p{L}{0,2})\\s)`,
      'u',
    ),
  },
  // Do Y od lat należy gmina
  {
    pattern: phrase(/(?<![a-z])(?:przy)?nalez(?:y|ymy|a|al\p{L}{0,3}|el\p{L}{1,5})(?!\p{L})/u),
    by: String.raw`do(?:\s{1,3}(?:grona|rodziny)(?:\s{1,3}czlonkow)?)?`,
    change: 'holds',
    member: 'subject',
  },
  // Do Y weszła, trafiła, wpisała się gmina
  {
    pattern: phrase(
      /(?<![a-z])(?:przystapil\p{L}{0,6}|przystal\p{L}{0,2}|wstapil\p{L}{0,6}|dolaczyl\p{L}{0,6}|przylaczyl\p{L}{0,6}|dolacza(?:my|ja)?|wstepuj\p{L}{1,2}|przylacza(?:my|ja)?|weszl\p{L}{1,6}|wszedl|zasilil\p{L}{0,6}|trafil\p{L}{0,6}|dostal\p{L}{0,4}\s{1,3}sie|akcesowal\p{L}{0,4}|(?:po)?wrocil\p{L}{0,6}|(?:po)?wraca(?:my|ja)?|(?:wpisal|zapisal|dopisal)\p{L}{0,6}\s{1,3}sie|zglosil\p{L}{0,6}\s{1,3}akces|przyjeci|przyjeta|przyjety)(?!\p{L})/u,
    ),
    by: ENTERING,
    change: 'joined',
    member: 'subject',
  },
  // Zdecydowano, że do Y wejdą A i B; trap: `Radni chcą, by do Y weszła gmina`
  {
    pattern: phrase(
      /(?<=(?<![a-z])(?:zdecydowa|postanowi|uchwali|zgodzi|zatwierdzi|przeglosowa)\p{L}{1,4}(?!\p{L})[^.;]{0,70})(?<![a-z])(?:wejdzie|wejda|dolaczy|dolacza|przystapi|przystapia|wstapi|wstapia)(?!\p{L})/u,
    ),
    by: ENTERING,
    change: 'joined',
    member: 'subject',
  },
  // A, B i C wzmocniły Y; powiat powiększył grono członków Y; trap: `Dotacja wzmocniła Związek`
  {
    pattern: phrase(/(?<![a-z])(?:wzmocni|zasili|powiekszy|poszerzy)l\p{L}{0,2}(?!\p{L})/u),
    by: String.raw`(?:(?:wzmocni|zasili)l\p{L}{0,2}|(?:wzmocni|zasili|powiekszy|poszerzy)l\p{L}{0,2}\s{1,3}(?:grono|szeregi|sklad|rodzine|poczet|krag)(?:\s{1,3}czlonkow)?)`,
    change: 'joined',
    member: 'subject',
  },
  // Na członka Y przyjęto gminę X; delegaci włączyli X do Y
  {
    pattern: phrase(
      /(?<![a-z])(?:przyjeto|przyjel\p{L}{1,2}|przyjal|wlaczono|wlaczyl\p{L}{0,2}|wlaczon\p{L}{1,2}|(?:do|w)pisano|wciagnieto|wpisan\p{L}{1,2}|dopisan\p{L}{1,2})(?!\p{L})(?!\s{1,3}(?:\p{L}{3,14}\s{1,3}){0,2}(?:wniosk|wnios(?:ek|ki)|zgloszeni|oferty|uchwal|plany?(?!\p{L})|stanowisk|sprawozd|protokol|porzadek|zaprosz|rezygnacj))/u,
    ),
    by: ENTERING,
    change: 'joined',
    member: 'object',
  },
  // Wśród założycieli Y była gmina; gmina jest jednym z 12 członków Y
  {
    pattern: phrase(
      /(?<![a-z])(?:jest|jestesmy|sa|to(?=\s{1,3}jed(?:en|n[ao])\s)|byl\p{L}{0,2}|znajduj\p{L}{1,2}\s{1,3}sie|pozostaj\p{L}{1,2})(?!\p{L})/u,
    ),
    by: `(?:wsrod|posrod|w\\s{1,3}gronie|jed(?:en|n\\p{L}{1,3})\\s{1,3}ze?)${COUNTED}\\s{1,3}(?:(?:(?:inicjatorow|tworcow|pomyslodawcow)\\s{1,3}(?:i|oraz)\\s{1,3})?(?:czlonkow|(?:wspol)?zalozycieli|sygnatariuszy|uczestnikow)${KINDS}|(?:miast|gmin|powiatow|samorzadow|jednostek)(?!\\s{1,3}(?:partnersk|zaprzyja|blizni|kandyd))(?:\\s{1,3}(?:(?:wspol)?tworzacych|czlonkowskich|(?:zrzeszonych|skupionych)\\s{1,3}we?|nalezacych\\s{1,3}do))?)`,
    change: 'holds',
    member: 'subject',
  },
  // Jako członek Y miasto bierze udział w akcji; będąc członkiem Y, Gmina X ma dostęp do szkoleń
  {
    pattern: phrase(
      new RegExp(
        `(?<![a-z])(?:${AS_MEMBER})(?!\\p{L})(?![^.;]{0,160}(?<![a-z])(?:wojt|burmistrz|prezydent|starosta|wicestarosta|rad(?:a|n[yai])|prezes|dyrektor|przewodnicz\\p{L}{3,5}|delegat\\p{L}{0,2}|przedstawiciel\\p{L}{0,2}|zarzad)(?!\\p{L}))`,
        'u',
      ),
    ),
    by: `(?:${AS_MEMBER})${KINDS}`,
    change: 'holds',
    member: 'subject',
  },
  // Dzięki członkostwu w Y gmina pozyskała środki; Gmina X szczyci się członkostwem w Y
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:dzieki|w\s{1,3}ramach|mimo|pomimo)\s{1,3}(?:nasz\p{L}{1,4}\s{1,3})?(?:czlonkostw(?:u|a)|przynaleznosci)|(?:szczyci|cieszy|chlubi|pochwalic|poszczycic|legitymuje)(?:my|\p{L}{0,2})\s{1,3}(?:sie\s{1,3})?(?:czlonkostwem|przynaleznoscia)|(?:zawdziecza\p{L}{0,2}|korzysta\p{L}{0,2})\s{1,3}(?:(?:to|ze?|wiele|swojemu|swojego)\s{1,3}){0,2}czlonkostw(?:u|a)|(?:lat|lata|rok|\p{L}{4,16}leci[ea]m?|rocznic\p{L}{1,2}|jubileusz\p{L}{0,2})\s{1,3}(?:swojego\s{1,3}|swej\s{1,3})?(?:czlonkostwa|przynaleznosci))(?!\p{L})/u,
    ),
    by: '(?:czlonkostw(?:u|a|em)\\s{1,3}we?|przynaleznosc(?:i|ia)\\s{1,3}do)',
    change: 'holds',
    member: 'subject',
  },
  // Znalazła się wśród założycieli Y
  {
    pattern: phrase(/(?<![a-z])znalaz\p{L}{1,4}\s{1,3}sie(?!\p{L})/u),
    by: `(?:wsrod|posrod|w\\s{1,3}gronie)${COUNTED}\\s{1,3}(?:czlonkow|(?:wspol)?zalozycieli|sygnatariuszy)${KINDS}`,
    change: 'joined',
    member: 'subject',
  },
  // Członkostwo w Y uzyskał 8 grudnia 2004 r.
  {
    pattern: phrase(/(?<![a-z])(?:uzyskal|otrzymal|zyskal)\p{L}{0,6}(?!\p{L})/u),
    by: 'czlonkostwo\\s{1,3}we?',
    change: 'joined',
    member: 'subject',
  },
  // Gmina X posiada członkostwo w Y; nasze członkostwo w Y
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:ma|maja|posiada(?:my|ja)?)\s{1,3}(?:\p{L}{4,14}\s{1,3})?|nasz\p{L}{1,3}\s{1,3})czlonkostwo(?!\p{L})/u,
    ),
    by: 'we?',
    change: 'holds',
    member: 'subject',
  },
  // Gmina przystępuje do Y z dniem 1 marca 2013 r.; wchodzi do Y jako dziesiąta gmina
  {
    pattern: phrase(
      /(?<![a-z])(?:przystepuj|wchodz|wstepuj)\p{L}{1,3}(?!\p{L})(?=[^;]{4,160}?\s(?:(?:z\s{1,3}dniem|od)\s{1,3}(?:\p{L}{3,14}\s{1,3})?\d|jako\s{1,3}(?:\p{L}{4,14}\s{1,3}){0,3}(?:gmina|miasto|powiat|samorzad|czlonek)(?!\p{L})))/u,
    ),
    by: ENTERING,
    change: 'joined',
    member: 'subject',
  },
  // Powiat X, współzałożyciel Y, …
  {
    pattern: phrase(
      /(?<=,\s{1,3}|\s[-–—]\s{1,3})(?:wspolzalozyciel(?:ka)?|zalozyciel(?:ka)?|sygnatariusz(?:ka)?)(?!\p{L})/u,
    ),
    by: '(?:wspolzalozyciel(?:ka)?|zalozyciel(?:ka)?|sygnatariusz(?:ka)?)',
    change: 'holds',
    member: 'subject',
  },
  // Założyła, wraz z A i B, Y; razem z A w 2019 r. gmina powołała do życia Y; trap: `Gmina założyła Fundację`
  {
    pattern: phrase(/(?<![a-z])(?:wspol)?(?:zalozyl|zakladal|utworzyl|powolal|zawiazal|stworzyl)\p{L}{0,6}(?!\p{L})/u),
    by: String.raw`(?:wspol)?(?:zalozyl|zakladal|utworzyl|powolal|zawiazal|stworzyl)\p{L}{0,6}(?:\s{1,3}(?:ponadto|takze|rowniez|tez))?(?:\s{1,3}do\s{1,3}zycia)?(?:,?\s{1,3}(?:wraz|razem|wspolnie)\s{1,3}ze?\s[^.;:]{3,90}?,?)?`,
    change: 'joined',
    member: 'subject',
    role: 'founding_member',
    together: true,
  },
  // Opuściliśmy Y w 2008 roku
  {
    pattern: phrase(/(?<![a-z])(?:(?:opuscil|pozegnal)\p{L}{0,6}|opuszcza(?:ja|my)?)(?!\p{L})/u),
    by: '(?:(?:(?:opuscil|pozegnal)\\p{L}{0,6}|opuszcza(?:ja|my)?)(?:\\s{1,3}(?:szeregi|grono|struktury))?|szeregi|grono|struktury)',
    change: 'left',
    member: 'subject',
  },
  // Y ma w swoim gronie gminę; Y powitało nowego członka: gminę
  {
    pattern: phrase(
      /(?<![a-z])(?:(?:ma|mialo?|powital\p{L}{0,2}|wital\p{L}{0,2}|pozyskal\p{L}{0,2}|zyskal\p{L}{0,2}|widzi|skupia|gromadzi)\s{1,3}(?:we?\s{1,3}sw(?:oim|ych|oich|ym)\s{1,3}(?:gronie|szeregach|skladzie)|(?:now|kolejn|\d{1,3}\.?\s|dziesiat|dwudziest|trzydziest)\p{L}{0,6}\s{1,3}(?:czlonk|uczestnik)\p{L}{1,3}))(?!\p{L})/u,
    ),
    by: null,
    change: 'joined',
    member: 'object',
  },
  // Y przyjęło nas w 2001 roku; trap: `Związek przyjął nas gościnnie`
  {
    pattern: phrase(/(?<![a-z])przyj(?:elo|al|ela)\s{1,3}nas(?!\p{L})/u),
    by: null,
    change: 'joined',
    member: 'object',
    topical: true,
  },
  // W Y zostają A i B; trap: `w Związku pozostają środki`
  {
    pattern: phrase(/(?<![a-z])(?:po)?zosta(?:je|ja|jemy)(?!\p{L})/u),
    by: INSIDE,
    change: 'holds',
    member: 'subject',
  },
  // Jesteśmy (też) w Y: with nothing between; trap: `jesteśmy w siedzibie Y`
  {
    pattern: phrase(/(?<![a-z])jestesmy(?=\s{1,3}(?:\p{L}{3,8}\s{1,3})?w\s)/u),
    by: String.raw`jestesmy\s{1,3}(?:(?:tez|takze|rowniez|ponadto|obecnie|nadal|dzis)\s{1,3})?${INSIDE}`,
    change: 'holds',
    member: 'subject',
  },
  // Pracowaliśmy, uczestniczyliśmy w Y w latach 2004–2015
  {
    pattern: phrase(/(?<![a-z])(?:pracowal|dzialal|dzialamy|uczestniczy)\p{L}{0,5}(?!\p{L})/u),
    by: INSIDE,
    change: 'holds',
    member: 'subject',
    dated: true,
  },
  // W Y zasiada, figuruje, działa od 2012 roku
  {
    pattern: phrase(
      /(?<![a-z])(?:zasiada(?:my|ja|l\p{L}{0,2})?|figuruj(?:e|a|emy)|dziala(?:my|ja|l\p{L}{0,2})?|(?<!(?:an|on|yt|et)[yaei]\s{1,3})(?:jest|sa|znajduj(?:e|a)\s{1,3}sie|bedac[ayei])(?!\s{1,3}\p{L}{2,16}(?:an|on|yt|et)[yaei](?!\p{L}))|jestesmy|byl[aoyi]?|byly|bylismy|trwamy)(?!\p{L})/u,
    ),
    by: INSIDE,
    change: 'holds',
    member: 'subject',
    dated: true,
  },
  // W Y gminę reprezentuje wójt; Gminę X reprezentuje w Zgromadzeniu Y burmistrz; trap: `w konkursie Y gminę reprezentuje zespół`
  {
    pattern: phrase(/(?<![a-z])reprezentuj(?:e|a)(?!\p{L})/u),
    by: String.raw`we?(?:\s{1,3}(?:(?:walnym|zwyczajnym|ogolnym)\s{1,3})?zgromadzeniu(?:\s{1,3}ogolnym)?)?`,
    change: 'holds',
    member: 'represented',
  },
  // X znalazła się w (gronie założycieli) Y 24 maja 2012 r.; swoje miejsce znalazły w niej A i B
  {
    pattern: phrase(
      /(?<![a-z])(?:znalaz\p{L}{1,4}\s{1,3}(?:sie|(?:swoje\s{1,3})?miejsce)|miejsce\s{1,3}znalaz\p{L}{1,4})(?!\p{L})/u,
    ),
    by: INSIDE,
    change: 'joined',
    member: 'subject',
    dated: true,
  },
  // Z Y odeszła, wypisała się gmina
  {
    pattern: phrase(
      /(?<![a-z])(?:wystapil\p{L}{0,6}|wystepuj\p{L}{1,4}|odesz\p{L}{1,6}|odszedl|odchodz(?:i|a|imy)|wychodz(?:i|a|imy)|wycofal\p{L}{0,6}\s{1,3}sie|wypisal\p{L}{0,6}\s{1,3}sie|zrezygnowal\p{L}{0,6}|rezygnuj\p{L}{1,3}|skreslon\p{L}{1,2}|wykluczon\p{L}{1,2})(?!\p{L})/u,
    ),
    by: OUT_OF,
    change: 'left',
    member: 'subject',
  },
  // Gmina X zakończyła uczestnictwo w Y; członkostwo w Y powiat wypowiedział w 2012 roku; trap: `zakończyła udział w konkursie Y`
  {
    pattern: phrase(
      /(?<![a-z])(?:zakonczyl\p{L}{0,6}|wypowiedzial\p{L}{0,6}|wypowiada(?:my|ja)?|konczy(?:my)?)(?!\p{L})/u,
    ),
    by: String.raw`(?:(?:czlonkostwo|uczestnictwo|udzial)\s{1,3}we?|przynaleznosc\s{1,3}do)`,
    change: 'left',
    member: 'subject',
  },
  // Z Y pożegnaliśmy się w 2009 roku
  {
    pattern: phrase(/(?<![a-z])(?:pozegnal|rozstal|zegna)\p{L}{0,6}\s{1,3}sie(?!\p{L})/u),
    by: 'ze?',
    change: 'left',
    member: 'subject',
    dated: true,
    parting: true,
  },
  {
    pattern: phrase(/(?<![a-z])(?:skreslono|wykreslono|wykluczono|usunieto)(?!\p{L})/u),
    by: OUT_OF,
    change: 'left',
    member: 'object',
  },
  // Członkostwo w Y wygasło 31 grudnia 2015 r.
  {
    pattern: phrase(/(?<![a-z])(?:wygaslo|ustalo|zakonczylo\s{1,3}sie)(?!\p{L})/u),
    by: 'czlonkostwo\\s{1,3}we?',
    change: 'left',
    member: 'subject',
    dated: true,
  },
  // Stwierdzono ustanie członkostwa Gminy X w Y
  {
    pattern: phrase(
      /(?<![a-z])(?:ustani\p{L}{1,2}|ustalo|wygaslo|wygasnieci\p{L}{1,2}|zakonczeni\p{L}{1,2}|zakonczylo\s{1,3}sie)\s{1,3}(?:\p{L}{3,12}\s{1,3})?czlonkostw[oa](?!\p{L})/u,
    ),
    by: 'we?',
    change: 'left',
    member: 'owner',
  },
];
