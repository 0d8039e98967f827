import { extractPage } from '../../src/ingest/extract-page.ts';
import type { Extract } from '../../src/model/extract.ts';

const TOPICS = ['Remont drogi', 'Nowy plac zabaw', 'Wymiana lamp', 'Budowa chodnika', 'Przegląd hydrantów'];

/** What a template prints on every page, in boxes whose names say nothing: what is coming, a notice, a footer. */
export const BOX = `
  <div class="c2"><p>Spotkanie z seniorami 24 października, godz. 16, Dom Kultury w Bralinie</p>
  <p>Festiwal Pieśni „Kłosy” odbędzie się 12 września 2021 r. w Bralinie.</p></div>
  <div class="c3"><p>Gmina Bralin jest członkiem Związku Miast Polskich. Rynek 3, czynne od poniedziałku do piątku.</p></div>`;

export interface MadePage {
  readonly path: string;
  readonly published: string | null;
  readonly box?: string;
  readonly own?: string;
}

/** An article of a made-up site, with the boxes of its template. */
export function madePage({ path, published, box = BOX, own = '' }: MadePage): Extract {
  const number = Number(/\d+/.exec(path)?.[0] ?? 0);
  const topic = TOPICS[number % TOPICS.length] ?? '';
  const html = `<html><head><title>Gmina Bralin - ${topic} ${number}</title></head><body>
    <div class="c1"><h2>${topic} ${number}</h2>${published === null ? '' : `<p>Opublikowano: ${published}</p>`}${own}
    <p>Informujemy, że prace numer ${number} potrwają kilka tygodni. Prosimy o ostrożność w pobliżu szkoły.</p></div>${box}</body></html>`;
  return extractPage(Buffer.from(html), path);
}

/** Thirty articles of eight years with the same boxes. */
export function madeSite(): readonly Extract[] {
  return Array.from({ length: 30 }, (_, i) => {
    const [day, month] = [1 + ((i * 7) % 27), 1 + ((i * 5) % 12)].map((part) => String(part).padStart(2, '0'));
    return madePage({ path: `bralin/strona-${i}.html`, published: `${2016 + Math.floor(i / 4)}-${month}-${day}` });
  });
}
