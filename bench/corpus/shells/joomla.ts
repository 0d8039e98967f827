import { body, calendar, icons, menu, script, teasers } from '../furniture.ts';
import type { Shell } from '../shell.ts';

export const joomla: Shell = (article, random) => `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl-pl" lang="pl-pl">
<head>
<base href="https://${article.home.host}.example/aktualnosci/${article.number}">
<meta http-equiv="content-type" content="text/html; charset=utf-8" />
<meta name="generator" content="Joomla! - Open Source Content Management" />
<title>${article.title}</title>
<script src="/media/jui/js/jquery.min.js" type="text/javascript"></script>
${script(random, 6_000)}
</head>
<body class="site com_content view-article">
<div id="wrapper"><div id="header"><a class="logo" href="/"><img src="/images/herb.png" alt="Gmina ${article.home.name}" /></a></div>
<div id="nav">${menu(random, 'mainmenu', 'item')}</div>
<div class="breadcrumbs"><a href="/" class="pathway">Start</a> &raquo; <a href="/aktualnosci" class="pathway">Aktualności</a></div>
<div id="left"><div class="moduletable"><h3>Nawigacja</h3>${menu(random, 'leftmenu', 'item')}</div>
<div class="moduletable"><h3>Kalendarz</h3>${calendar(random)}</div></div>
<div id="main">
<div class="item-page" itemscope="itemscope" itemtype="https://schema.org/Article">
<div class="page-header"><h2 itemprop="headline">${article.title}</h2></div>
<dl class="article-info muted"><dt class="article-info-term">Szczegóły</dt><dd class="published">Opublikowano: <time datetime="${article.published}T08:00:00+00:00" itemprop="datePublished">${article.published}</time></dd></dl>
<div itemprop="articleBody">
${body(article, 'MsoNormal')}
</div></div>
</div>
<div id="right"><div class="moduletable"><h3>Polecamy</h3>${teasers(article, 16, 'newsflash')}</div></div>
<div id="footer">${icons(random, 6)}<p>Urząd Gminy ${article.home.name}, tel. 00 000 00 00</p></div>
</div>
${script(random, 4_000)}
</body></html>
`;
