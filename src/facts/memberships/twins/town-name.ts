import { placeNominative } from '../../../polish/places/place-nominative.ts';

/** Sections of pages on twin towns, and words that their entries begin with, in one or two words with a capital, that are no towns. */
export const NO_TOWN =
  /^(?:herb|flaga|logo|logotyp|mapa|fot|zdjecie|panorama|historia|kontakt|kontakty|galeria|wspolpraca|wymiana|kultura|sport|oswiata|edukacja|poczatki|umow[ay]|porozumieni[ae]|partnerstwo|partnerzy|dokumenty|zobacz|aktualnosci|wydarzenia|turystyka|gospodarka|polozenie|mieszkancy|ludnosc|ciekawostki|przyjaciele|projekty?|mlodziez|szkoly|uwaga|informacje|podstawa|linki|do|a|co|o|nasi|nasze|miasta|jak|dlaczego|kto|kiedy|urzad|wiecej|wstep|euroregion\p{L}{0,2}|straz|muzyka|teatr|festiwal|nauka|rolnictwo|ekologia|seniorzy|dzieci|zdrowie|biznes|folklor|sztuka|orkiestra|chor|zespol|delegacj[ae]|wizyt[ay]|spotkani[ae]|podpisanie|jubileusz|miejsce|data|rok|cel|cele|zakres|obszary|efekty|goscie|burmistrz|wojt|starosta|prezydent|rada|szkola|klub|dom|dni|region|kraj|panstwo|od|w|z|ze|we|po|przed|podczas)(?!\p{L})/u;

/** `Gettorf (Niemcy)`, `Trembowla na Ukrainie`: where a twin town lies is no part of its name. Trap: `Frankfurt nad Menem`. */
export const IN_COUNTRY = /\s(?:\([^()]{3,40}\)|(?:we?|na)\s\p{Lu}\p{Ll}{3,20}(?:\s\p{Lu}\p{Ll}{3,20})?)$/u;

/** A twin town's name without where it lies: `Gettorf (Niemcy)`, `Gettorf – Niemcy`. Trap: `Bielsko - Biała`. */
export function withoutCountry(name: string): string {
  const bare = name.replace(IN_COUNTRY, '');
  const [, town, land] = /^(\S.{2,60}?)\s[–—-]\s(\p{Lu}[\p{L} ]{3,24})$/u.exec(bare) ?? [];
  return town !== undefined && land !== undefined && placeNominative(land)[0]?.type === 'country' ? town : bare;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{1,24}`;
const LINK = '(?:nad|pod|am|an|der|de|la|le|les|sur|im|in|di|do|upon|bei)';

/** A town as a heading or an entry begins with it, in whatever tongue: `Villeneuve-sur-Lot`, `Frankfurt nad Menem`; the pattern's source. */
export const TOWN_NAME = String.raw`${WORD}(?:\s(?:${WORD}|${LINK})){0,4}?`;
