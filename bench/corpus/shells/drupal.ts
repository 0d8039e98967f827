import { body, icons, menu, script, style, teasers } from '../furniture.ts';
import type { Shell } from '../shell.ts';

export const drupal: Shell = (article, random) => `<!DOCTYPE html>
<html lang="pl" dir="ltr" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8" />
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)" />
<link rel="canonical" href="https://${article.home.host}.example/node/${article.number}" />
<title>${article.title} | ${article.home.name}</title>
${style(random, 8_000)}
</head>
<body class="path-node page-node-type-article">
<a href="#main-content" class="visually-hidden focusable">Przejdź do treści</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header role="banner"><div class="region region-header"><div class="block block-system"><a href="/" rel="home">${article.home.name}</a></div>
<nav role="navigation" class="block block-menu">${menu(random, 'main-menu', 'menu-item')}</nav></div></header>
<main role="main"><a id="main-content" tabindex="-1"></a>
<div class="region region-content"><div class="block block-core block-page-title-block"><h1 class="page-header"><span>${article.title}</span></h1></div>
<article role="article" about="/node/${article.number}" class="node node--type-article node--view-mode-full">
<footer class="node__meta"><div class="node__submitted">Opublikowano: ${article.published.split('-').reverse().join('.')}</div></footer>
<div class="node__content"><div class="field field--name-body field--type-text-with-summary">
${body(article)}
</div></div></article></div>
<aside class="layout-sidebar-second" role="complementary"><div class="region region-sidebar-second">
<div class="views-element-container block"><h2>Zobacz także</h2>${teasers(article, 18, 'views-row')}</div></div></aside>
</main>
<footer role="contentinfo"><div class="region region-footer">${menu(random, 'footer-menu', 'menu-item')}${icons(random, 10)}</div></footer>
</div>
${script(random, 6_000)}
</body></html>
`;
