/**
 * Adjectives whose towns their endings do not tell: the stem with its k, folded, and the towns called so, the better known first. `sierpecki` is of Sierpc, `zamojski` of Zamość;
 * `ostrowski` of three.
 */
const TOWNS = `
bielsk Bielsko-Biała|Bielsk Podlaski
bialobrzesk Białobrzegi
bialostock Białystok
bochensk Bochnia
bydgosk Bydgoszcz
elblask Elbląg
golubsko-dobrzynsk Golub-Dobrzyń
grodzisk Grodzisk Mazowiecki|Grodzisk Wielkopolski
jasielsk Jasło
kalisk Kalisz
kamiennogorsk Kamienna Góra
kartusk Kartuzy
kazimiersk Kazimierz Dolny|Kazimierza Wielka
kedzierzynsko-kozielsk Kędzierzyn-Koźle
kieleck Kielce
kolobrzesk Kołobrzeg
koneck Końskie
kosciersk Kościerzyna
krasnostawsk Krasnystaw
leczynsk Łęczna
lomzynsk Łomża
makowsk Maków Mazowiecki|Maków Podhalański
minsk Mińsk Mazowiecki
monieck Mońki
nakielsk Nakło nad Notecią
nizansk Nisko
nowodworsk Nowy Dwór Mazowiecki|Nowy Dwór Gdański
nowosadeck Nowy Sącz
nowosolsk Nowa Sól
nowotarsk Nowy Targ
nowotomysk Nowy Tomyśl
nysk Nysa
olesk Olesno
olkusk Olkusz
opoczynsk Opoczno
ostrowieck Ostrowiec Świętokrzyski
ostrowsk Ostrów Wielkopolski|Ostrów Mazowiecka|Ostrów Lubelski
piaseczynsk Piaseczno
piotrkowsk Piotrków Trybunalski
pisk Pisz
przasnysk Przasnysz
przemysk Przemyśl
przysusk Przysucha
radomszczansk Radomsko
radzynsk Radzyń Podlaski|Radzyń Chełmiński
rawsk Rawa Mazowiecka
sadeck Nowy Sącz
sepolensk Sępólno Krajeńskie
siedleck Siedlce
siemiatyck Siemiatycze
sierpeck Sierpc
skarzysk Skarżysko-Kamienna
slupeck Słupca
sokolowsk Sokołów Podlaski|Sokołów Małopolski
stalowowolsk Stalowa Wola
starogardzk Starogard Gdański
strzeleck Strzelce Opolskie|Strzelce Krajeńskie
susk Sucha Beskidzka
szczycienck Szczytno
szczyciensk Szczytno
sredzk Środa Wielkopolska|Środa Śląska
tarnobrzesk Tarnobrzeg
tarnogorsk Tarnowskie Góry
tomaszowsk Tomaszów Mazowiecki|Tomaszów Lubelski
tysk Tychy
walbrzysk Wałbrzych
waleck Wałcz
wabrzesk Wąbrzeźno
wielick Wieliczka
wrzesinsk Września
wysokomazowieck Wysokie Mazowieckie
zabkowick Ząbkowice Śląskie
zakopiansk Zakopane
zamojsk Zamość
zdunskowolsk Zduńska Wola
zielonogorsk Zielona Góra
`;

const TABLE: ReadonlyMap<string, readonly string[]> = new Map(
  TOWNS.trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(' ');
      return [line.slice(0, at), line.slice(at + 1).split('|')] as const;
    }),
);

const NONE: readonly string[] = [];

/** Names of the towns that an adjective's stem (`sierpeck`) is of, where its ending does not tell. */
export function irregularTowns(stem: string): readonly string[] {
  return TABLE.get(stem) ?? NONE;
}
