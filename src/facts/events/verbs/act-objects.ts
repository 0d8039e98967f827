import { fold } from '../../../polish/fold.ts';

/** What towns unveil, found and consecrate, folded accusative as printed → genitive. */
const OBJECTS: ReadonlyMap<string, string> = new Map(
  (
    'pomnik pomnika|tablice tablicy|obelisk obelisku|rzezbe rzeźby|popiersie popiersia|lawke ławki|laweczke ławeczki|krzyz krzyża|kapliczke kapliczki|mural muralu|figure figury|' +
    'kamien kamienia|glaz głazu|sztandar sztandaru|dab dębu|kopiec kopca|witraz witraża|akt aktu|kapsule kapsuły|dzwon dzwonu|wystawe wystawy|hale hali|szkole szkoły|sale sali|boisko boiska|most mostu|muzeum muzeum|biblioteke biblioteki|' +
    'remize remizy|swietlice świetlicy|przedszkole przedszkola|zlobek żłobka|park parku|plac placu|stadion stadionu|basen basenu|plywalnie pływalni|amfiteatr amfiteatru|dom domu|centrum centrum|osrodek ośrodka|klub klubu|przychodnie przychodni|' +
    'dworzec dworca|droge drogi|ulice ulicy|rondo ronda|sciezke ścieżki|szlak szlaku|wieze wieży|molo mola|przystan przystani|targowisko targowiska|izbe izby|galerie galerii|rok roku|sezon sezonu'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The object's name in the genitive: `tablicę pamiątkową` → `tablicy pamiątkowej`, `pomnik Sybiraków` → `pomnika Sybiraków`; null where it is none that towns celebrate. */
export function objectGenitive(text: string): string | null {
  // `rok akademicki.`: what a mark closes is its last word.
  const whole = text.replace(/\s+/gu, ' ').trim().split(' ');
  const closed = whole.findIndex((word) => /[.,;:]$/u.test(word));
  const words = (closed < 0 ? whole : whole.slice(0, closed + 1)).map((word) => word.replace(/[.,;:]$/u, ''));
  const at = words.findIndex((word) => genitiveOf(word) !== undefined);
  if (at < 0 || at > 2) return null;
  const turned = words
    .slice(0, at + 4)
    .map((word, i) => (i === at ? (genitiveOf(word) ?? word) : adjectiveGenitive(word)));
  if (words.slice(0, at).some((word) => adjectiveGenitive(word) === word)) return null;
  const stop = words.findIndex((word, i) => i > at && ENDS.test(fold(word)));
  return turned.slice(0, stop < 0 ? turned.length : stop).join(' ');
}

/** `tablicę odsłonięto`, `tablica została odsłonięta`. */
const genitiveOf = (word: string): string | undefined =>
  OBJECTS.get(fold(word)) ?? OBJECTS.get(fold(word).replace(/a$/u, 'e'));

const ENDS =
  /^(?:w|we|na|z|ze|przy|pod|przed|dnia|dniu|i|oraz|\d.*|o|od|do|podczas|uroczyscie|zostal.*|odslon.*|otwar.*|poswiec.*|wmurow.*|ktor.*|gdzie)$|[.,;:(]/u;

/** Accusatives: `pamiątkową` → `pamiątkowej`, `nowy` → `nowego`, `gminne` → `gminnego`; other words stay. */
function adjectiveGenitive(word: string): string {
  if (/^\p{Lu}/u.test(word)) return word;
  if (/[kg]ą$/u.test(word)) return `${word.slice(0, -1)}iej`;
  if (/(?:sk|ck)a$/u.test(word)) return `${word.slice(0, -1)}iej`;
  if (/(?:ow|n)a$/u.test(word)) return `${word.slice(0, -1)}ej`;
  if (/(?:n|w|ł|cz|sz|t|l)ą$/u.test(word)) return `${word.slice(0, -1)}ej`;
  if (/(?:n|w|ł|t)[ye]$/u.test(word)) return `${word.slice(0, -1)}ego`;
  if (/[kg]i$/u.test(word)) return `${word}ego`;
  if (/[kg]ie$/u.test(word)) return `${word}go`;
  return word;
}
