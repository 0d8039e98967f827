import { body, icons, menu, script } from '../furniture.ts';
import type { Shell } from '../shell.ts';

/** A BIP bulletin: long menus, attachments, and who entered the page and when. */
export const logonet: Shell = (article, random) => `<!DOCTYPE html>
<html lang="pl">
<head>
<meta charset="UTF-8">
<title>${article.title} - Biuletyn Informacji Publicznej Miasta ${article.home.name}</title>
<link rel="stylesheet" href="/css/logonet/main.css">
${script(random, 2_000)}
</head>
<body>
<header id="header"><div class="bip-logo"><a href="https://www.gov.pl/bip"><img src="/img/bip.png" alt="Biuletyn Informacji Publicznej"></a></div>
<h2 class="site">Urząd Miasta ${article.home.name}</h2></header>
<div id="menu-left"><nav>${menu(random, 'przedmiotowe', 'pos')}</nav><nav>${menu(random, 'podmiotowe', 'pos')}</nav><nav>${menu(random, 'archiwum', 'pos')}</nav></div>
<main id="content"><article>
<header><h1>${article.title}</h1></header>
${body(article)}
<section id="attachments"><a id="attachments-title"></a><h2>Załączniki</h2>
${article.others.map((title, at) => `<div class="file"><a href="/plik/${at}.pdf">${title}.pdf</a> <span class="size">${at + 12} kB</span><div class="file_legal">Data publikacji: ${article.published}</div></div>`).join('\n')}
</section>
</article>
<section class="legal"><dl><dt>Data wytworzenia:</dt><dd>${article.published}</dd><dt>Data publikacji:</dt><dd>${article.published} 09:15</dd><dt>Osoba publikująca:</dt><dd>Redaktor BIP</dd></dl></section>
<section class="history"><table><thead><tr><th>Zmiana</th><th>Data</th><th>Opis</th></tr></thead><tbody>
${article.others.map((_, at) => `<tr><td>${at + 1}</td><td>${article.published} 10:${10 + at}</td><td>edycja treści</td></tr>`).join('\n')}
</tbody></table></section>
</main>
<footer id="footer">${icons(random, 5)}<p>Licznik odwiedzin: ${random.int(1_000_000)}</p></footer>
</body></html>
`;
