import { firstNamesOf } from '../people/first-name-readings.ts';
import { facet, type Word } from '../words.ts';

/**
 * Nominatives and instrumentals of office holders, folded: they follow an organisation's name (`Związku Miast Polskich Prezes …`) but are not
 * in it. Genitives are: `Kancelaria Prezydenta`, `Konwent Marszałków`.
 */
const OFFICES =
  /^(?:prezydent|burmistrz|wojt|starosta|marszalek|wojewoda|minister|prezes|dyrektor|przewodniczac[ya]|wiceprezes|wiceprezydent|wiceburmistrz|wiceminister|wicestarosta|wicemarszalek|zastepca|zastepczyni|radn[ya]|posel|poslanka|senator|sekretarz|skarbnik|kierownik|rzecznik|pelnomocnik|komendant|rektor|prezeska|dyrektorka|pani|pan|panie|panowie|prezydentem|burmistrzem|wojtem|starosta|marszalkiem|prezesem|dyrektorem|ministrem)$/;

/** Heads of occasions in any case: the lead of another name (`Związku Miast Polskich Kongres …`). */
const OCCASIONS =
  /^(?:kongres|konferencj|seminari|zjazd|sesj|zgromadzeni|spotkani|posiedzeni|festiwal|konkurs|jarmark|dozynk|zebrani|sympozj|debat|gal[aię]$|obrad|uroczyst|warsztaty|warsztatow|wizyt|targi|targow|targach|szkoleni|webinari|dzien$|turniej$|piknik$|koncert$|festyn$|kiermasz$|przeglad$|zawody$)/;

/** Verbs and other openings that headings print with a capital after a name. */
const OPENINGS =
  /^(?:wykaz$|uchwal[aey]$|lista$|spis$|zalacznik$|zaprasza|zapraszaja|informuje|oglasza|organizuje|zawiadamia|dziekuje|dziekuja|informuja|oglaszaja|organizuja|zawiadamiaja|serdecznie|zapraszamy|adres|telefon|tel|fax|faks|email|e|ul|www|nip|regon|krs|strona|kontakt|data|godziny|kod|nr|numer|poz|biuletyn|portal|witamy|menu|mapa|aktualnosci|ogloszenia|przetargi|statystyki|sp|dz|pok|pokoj)$/;

export const isOffice = facet(({ folded }) => OFFICES.test(folded));

export const isOccasionNoun = facet(({ folded }) => OCCASIONS.test(folded));

export const isOpening = facet(({ folded }) => OPENINGS.test(folded));

/** Whether `word next` opens a person's name in a case that no genitive tail has: `Jan Kowalski`, `Zygmuntem Frankiewiczem`. */
export function opensPerson(word: Word, next: Word, genitiveToo: boolean): boolean {
  if (!beginsHigh(next)) return false;
  return firstNamesOf(word).some((reading) => genitiveToo || (reading.case !== 'gen' && reading.case !== 'acc'));
}

const beginsHigh = facet(({ printed }) => printed.charAt(0) !== printed.charAt(0).toLowerCase());

/** Genitive plurals without an ending, which cannot be told from nominatives by rule: `Gmin`, `Miast`, `Szkół`. */
const BARE_PLURALS = new Set(
  'gmin miast miasteczek szkol wojewodztw wsi uczelni bibliotek izb spolek stowarzyszen organizacji lat muzeow domow drog kobiet dzieci osob praw rad matek bankow zaklad towarzystw metropolii fundacji federacji wod'.split(
    ' ',
  ),
);

/** Whether a folded word may be a genitive (of a noun or an adjective) by its ending. */
export const maybeGenitive = facet(
  ({ folded }) => /(?:[yiau]|ow|ej|ego|ych|ich)$/.test(folded) || BARE_PLURALS.has(folded),
);

/** What departments are about, folded genitives: enumerated inside one name (`Rodziny, Pracy i Polityki Społecznej`). */
const FIELDS = new Set(
  'kultury sportu turystyki rekreacji promocji pracy technologii rodziny polityki nauki edukacji oswiaty zdrowia rozwoju gospodarki srodowiska klimatu rolnictwa lesnictwa lowiectwa infrastruktury budownictwa transportu finansow funduszy inwestycji mlodziezy obrony sprawiedliwosci spraw mieszkalnictwa geodezji kartografii katastru ochrony informacji wspolpracy sztuki dziedzictwa szkolnictwa hodowli doradztwa planowania architektury urbanistyki drog zieleni komunikacji bezpieczenstwa zarzadzania pomocy opieki wychowania historii geografii energii cyfryzacji przedsiebiorczosci handlu uslug przemyslu rzemiosla kontroli audytu analiz strategii rewitalizacji nieruchomosci marketingu wsi rybolowstwa zeglugi aktywow aktywnosci integracji ekologii konserwacji turystow miast gmin powiatow wojewodztw regionow regionu miasta gminy innowacji statystyki rachunkowosci prawa administracji zywnosci zywienia restrukturyzacji modernizacji ksztalcenia studiow badan mostow parkow cmentarzy lasow wod folkloru tradycji piesni tanca konsumentow konkurencji dzieci seniorow rehabilitacji terapii uzaleznien profilaktyki roslin nasiennictwa'.split(
    ' ',
  ),
);

export const isField = facet(({ folded }) => FIELDS.has(folded));
