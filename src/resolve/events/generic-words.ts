import { stem } from '../../polish/name-key.ts';

/** Words that occasions of any town share: a name of these alone tells no two events apart. */
const WORDS = `
  spotkanie konferencja posiedzenie sesja zebranie zgromadzenie walne obrady narada warsztaty warsztat szkolenie seminarium webinarium
  webinar forum kongres zjazd sympozjum debata dyskusja panel konsultacje wysłuchanie otwarcie uroczystość uroczyste uroczysta obchody
  festyn piknik jarmark kiermasz targi festiwal koncert gala konkurs wystawa wernisaż wizyta wyjazd wycieczka dożynki dni dzień święto
  inauguracja podpisanie umowa porozumienie podsumowanie briefing prasowa prezentacja wydarzenie impreza turniej zawody bieg rajd
  edycja finał rozstrzygnięcie rozpoczęcie zakończenie poświęcenie rocznica jubileusz
  rada komisja zarząd zespół grupa robocza radny radni mieszkaniec mieszkańcy społeczne społeczny publiczne publiczny burmistrz wójt
  prezydent starosta marszałek członkowie członkowski partnerzy partnerski przedstawiciele delegacja stowarzyszenie związek
  miasto gmina powiat województwo sołectwo dzielnica osiedle urząd miejski miejska gminny gminna powiatowy wojewódzki krajowy krajowa
  ogólnopolski ogólnopolska międzynarodowy międzynarodowa lokalny lokalna samorząd samorządowy samorządowa polska polski
  zwyczajny zwyczajne nadzwyczajny nadzwyczajna nadzwyczajne wspólny wspólne kolejny kolejna pierwszy pierwsza drugi druga trzeci trzecia
  czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty roczny doroczny doroczna coroczny wiosenny wiosenna jesienny jesienna letni letnia
  zimowy zimowa świąteczny noworoczny noworoczne otwarty otwarte zamknięty robocze plenarny plenarne plenarna informacyjny informacyjne
  wyjazdowe wyjazdowa online zdalny zdalna konsultacyjne organizacyjne roku rok godz temat sprawie
  styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
`;

let stems: ReadonlySet<string> | null = null;

/** Whether a word of a name key is one of them; stems are made when one is first asked for, since most commands ask for none. */
export function isGenericStem(word: string): boolean {
  stems ??= new Set(
    WORDS.trim()
      .split(/\s+/)
      .map((each) => stem(each)),
  );
  return stems.has(word);
}
