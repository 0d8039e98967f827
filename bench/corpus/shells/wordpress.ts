import { body, calendar, icons, menu, script, style, teasers } from '../furniture.ts';
import type { Shell } from '../shell.ts';

export const wordpress: Shell = (article, random) => `<!DOCTYPE html>
<html lang="pl-PL">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${article.title} &#8211; Miasto ${article.home.name}</title>
<link rel="canonical" href="https://www.${article.home.host}.example/${article.number}/">
<meta property="og:site_name" content="Miasto ${article.home.name}"><meta property="article:published_time" content="${article.published}T10:20:00+01:00">
<meta name="generator" content="WordPress 6.4">
<link rel="stylesheet" href="/wp-content/themes/miasto/style.css">
${style(random, 5_000)}
${script(random, 4_000)}
</head>
<body class="single single-post">
<header class="site-header"><p class="site-title"><a href="/" rel="home">Miasto ${article.home.name}</a></p>
<nav class="main-navigation">${menu(random, 'primary-menu', 'menu-item')}</nav></header>
<div id="content" class="site-content"><main id="primary" class="site-main">
<article id="post-${article.number}" class="post type-post status-publish hentry">
<header class="entry-header"><h1 class="entry-title">${article.title}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${article.published}T10:20:00+01:00">${article.published}</time></span></div></header>
<div class="entry-content">
${body(article)}
</div></article>
</main>
<aside id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">Najnowsze wpisy</h2>
${teasers(article, 14, 'recent-post')}</section>
<section class="widget widget_calendar">${calendar(random)}</section></aside>
</div>
<footer id="colophon" class="site-footer">${icons(random, 8)}<nav>${menu(random, 'footer-menu', 'menu-item')}</nav></footer>
${script(random, 3_000)}
</body></html>
`;
