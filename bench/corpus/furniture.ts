import type { Article } from './article.ts';
import type { Random } from './random.ts';
import { MENU } from './words.ts';

/** The text of the article as paragraphs and a list. */
export function body({ paragraphs, list }: Article, paragraphClass = ''): string {
  const open = paragraphClass === '' ? '<p>' : `<p class="${paragraphClass}">`;
  const prose = paragraphs.map((text) => `${open}${linked(text)}</p>`).join('\n');
  if (list === null) return prose;
  return `${prose}\n<h2>${list.heading}</h2>\n<ul>\n${list.items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

/** A word in bold and a link, as editors leave them. */
function linked(text: string): string {
  return text
    .replace(/ (\d{4}) r\./, ' <strong>$1&nbsp;r.</strong>')
    .replace('biurze podawczym', '<a href="/urzad/biuro-podawcze.html" title="Biuro podawcze">biurze podawczym</a>');
}

/** A menu of two levels. */
export function menu(random: Random, id: string, itemClass: string): string {
  const items = MENU.map((label, at) => {
    const below = MENU.slice(0, 3 + random.int(6)).map(
      (sub, index) =>
        `<li class="${itemClass} level-2"><a href="/${id}/${at}/${index}.html" title="${sub}"><span>${sub}</span></a></li>`,
    );
    return `<li class="${itemClass} has-children"><a href="/${id}/${at}.html">${label}</a><ul class="sub-menu">${below.join('')}</ul></li>`;
  });
  return `<ul id="${id}">\n${items.join('\n')}\n</ul>`;
}

/** Boxes with other news. */
export function teasers({ others }: Article, count: number, itemClass: string): string {
  return others
    .slice(0, count)
    .map(
      (title, at) =>
        `<div class="${itemClass}"><a href="/news/${at}"><img src="/img/${at}.jpg" alt="" width="120" height="80"></a><h3><a href="/news/${at}">${title}</a></h3><p>${title}. Zapraszamy do lektury.</p></div>`,
    )
    .join('\n');
}

/** A month as a table of links. */
export function calendar(random: Random): string {
  const cells = Array.from({ length: 30 }, (_, day) =>
    random.chance(0.3) ? `<td><a href="/kalendarz/${day + 1}">${day + 1}</a></td>` : `<td>${day + 1}</td>`,
  );
  const rows = Array.from({ length: 5 }, (_, week) => `<tr>${cells.slice(week * 6, week * 6 + 6).join('')}</tr>`);
  return `<table class="calendar"><caption>Kalendarz</caption>\n${rows.join('\n')}\n</table>`;
}

/** A script of about this many characters, as trackers and sliders write them into the page. */
export function script(random: Random, length: number): string {
  const lines: string[] = ['(function(w,d){"use strict";var cfg={};'];
  for (let size = 0; size < length; ) {
    const line = `cfg["k${random.int(100_000)}"]={id:${random.int(1_000_000)},url:"\\/api\\/v${random.int(9)}\\/item?id=${random.int(100_000)}",on:${random.chance(0.5)}};`;
    lines.push(line);
    size += line.length;
  }
  return `<script>${lines.join('\n')}})(window,document);</script>`;
}

/** A style sheet of about this many characters. */
export function style(random: Random, length: number): string {
  const rules: string[] = [];
  for (let size = 0; size < length; ) {
    const rule = `.c${random.int(10_000)} > .d${random.int(10_000)}:hover{margin:${random.int(40)}px ${random.int(40)}px;color:#${(0x100000 + random.int(0xefffff)).toString(16)}}`;
    rules.push(rule);
    size += rule.length;
  }
  return `<style>${rules.join('\n')}</style>`;
}

/** Icons drawn in place. */
export function icons(random: Random, count: number): string {
  return Array.from({ length: count }, () => {
    const points = Array.from(
      { length: 12 },
      () => `${random.int(24)}.${random.int(99)} ${random.int(24)}.${random.int(99)}`,
    );
    return `<a class="icon" href="#"><svg viewBox="0 0 24 24" width="24" height="24"><path d="M${points.join(' L')}z"></path></svg></a>`;
  }).join('');
}
