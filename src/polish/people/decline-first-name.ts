import type { Case } from '../inflection/grammar.ts';

type Forms = Readonly<Record<Exclude<Case, 'nom'>, string>>;

/** Case forms of a first name by its ending: Marek → Marka, Markiem; Jerzy → Jerzego; Zofia → Zofii; Agnieszka → Agnieszce. */
export function declineFirstName(name: string, gender: 'm' | 'f'): Forms {
  return gender === 'f' ? feminine(name) : masculine(name);
}

function feminine(name: string): Forms {
  const stem = name.slice(0, -1);
  const acc = `${stem}ę`;
  const inst = `${stem}ą`;
  // Maja → Mai; Alicja → Alicji; Maria → Marii; Aniela → Anieli
  if (/[aeou]j$/u.test(stem)) return same(`${stem.slice(0, -1)}i`, acc, inst);
  if (/[jil]$/u.test(stem)) return same(`${stem}i`, acc, inst);
  // Róża → Róży
  if (/(?:ż|sz|cz|rz|c)$/u.test(stem)) return same(`${stem}y`, acc, inst);
  const soft = `${soften(stem)}e`;
  const gen = /[kg]$/u.test(stem) ? `${stem}i` : `${stem}y`;
  return { gen, dat: soft, acc, inst, loc: soft };
}

function same(oblique: string, acc: string, inst: string): Forms {
  return { gen: oblique, dat: oblique, acc, inst, loc: oblique };
}

function masculine(name: string): Forms {
  // Jerzy, Cezary → Jerzego; Antoni → Antoniego
  if (/[yi]$/u.test(name)) {
    const stem = name.endsWith('y') ? name.slice(0, -1) : name;
    const ym = name.endsWith('y') ? `${stem}ym` : `${stem}m`;
    return { gen: `${stem}ego`, dat: `${stem}emu`, acc: `${stem}ego`, inst: ym, loc: ym };
  }
  // Kosma → Kosmy, declined like a feminine
  if (name.endsWith('a')) return feminine(name);
  const stem = /[^aeiouy]o$/u.test(name) ? name.slice(0, -1) : withoutFleetingVowel(name);
  const gen = `${stem}a`;
  const loc = /(?:k|g|ch|h|l|j|sz|cz|rz|ż|c|ń|ś|ź|i)$/u.test(stem) ? `${stem}u` : `${soften(stem)}e`;
  return { gen, dat: `${stem}owi`, acc: gen, inst: /[kg]$/u.test(stem) ? `${stem}iem` : `${stem}em`, loc };
}

/** Marek → Mark-, Paweł → Pawł-, Aleksander → Aleksandr-, Wawrzyniec → Wawrzyńc-; but Hubert, Józef keep theirs. */
function withoutFleetingVowel(name: string): string {
  if (name.endsWith('niec')) return `${name.slice(0, -4)}ńc`;
  if (/[^aeiouy](?:ek|eł)$/u.test(name) || name.endsWith('ander')) return name.slice(0, -2) + name.slice(-1);
  return name;
}

/** The consonant before `-e`: Marta → Marci-, Wanda → Wandzi-, Barbara → Barbarz-, Monika → Monic-, Olga → Oldz-. */
function soften(stem: string): string {
  const changes = [
    [/st$/u, 'ści'],
    [/t$/u, 'ci'],
    [/d$/u, 'dzi'],
    [/ł$/u, 'l'],
    [/r$/u, 'rz'],
    [/k$/u, 'c'],
    [/g$/u, 'dz'],
    [/ch$/u, 'sz'],
    [/([bpfwmnsz])$/u, '$1i'],
  ] as const;
  for (const [pattern, replacement] of changes) if (pattern.test(stem)) return stem.replace(pattern, replacement);
  return stem;
}
