import type { OmittedReason } from '../../model/page.ts';

/**
 * Words of class names and ids, Polish and English, and what an element so named holds. `sure` words decide unless the element holds nearly the
 * whole page; `likely` words only where it holds a small part of it (`sidebar` is also said of the page that has one).
 */
export interface Vocabulary {
  readonly reason: OmittedReason;
  readonly sure: string;
  readonly likely: string;
}

export const VOCABULARY: readonly Vocabulary[] = [
  {
    reason: 'menu',
    sure: 'menu menus nav navi navbar navigation nawigacja topmenu mainmenu submenu hmenu vmenu leftmenu rightmenu menutitle quickmenu shortmenu pagemenu sitemap offcanvas pagination pager paginacja stronicowanie pagenav subpages podkategorie podstrony languages langs',
    likely:
      'toolbar share sharing social socials addthis print drukuj tags tagi taxonomy lang language jezyk zakladki tabs skroty shortcuts more wiecej readmore linki links przyciski buttons',
  },
  {
    reason: 'breadcrumb',
    sure: 'breadcrumb breadcrumbs crumbs crumb okruszki okruchy okruszek navpath pathway pathname sciezka jestestu gdziejestem',
    likely: 'path trail location lokalizacja',
  },
  {
    reason: 'footer',
    sure: 'footer stopka stopki colophon copyright copyrights pagefooter pagebottom sitefooter',
    likely: 'foot bottom dol madeby realizacja wykonanie',
  },
  {
    reason: 'banner',
    sure: 'masthead winieta pogoda weather imieniny zegar clock namedays siteheader topbar zegarek name-day nameday',
    likely:
      'banner baner header head top gora naglowek logo dzis today branding herb topstrip strip date_container slogan alert-bar',
  },
  {
    reason: 'cookie',
    sure: 'cookie cookies cookiebar ciasteczka ciastka gdpr consent cookieconsent cookienotification ciacho',
    likely: 'rodo privacy polityka',
  },
  { reason: 'calendar', sure: 'calendar kalendarz datepicker', likely: 'kalendarium' },
  {
    reason: 'counter',
    sure: 'licznik counter counters licznikodwiedzin hitcounter odwiedziny statystyki statystyka visitors',
    likely: 'hits stat stats views odslony',
  },
  {
    reason: 'accessibility',
    sure: 'skip skiplink skiplinks skip-link contrast kontrast contrastchange fontsize fontsizes fontresize btncontrast btnsize niedowidzacy accessibility',
    likely: 'wcag fonts resize dostepnosc ulatwienia',
  },
  {
    reason: 'teaser',
    sure: 'related powiazane sidebar aside complementary latestnews recentposts recent-posts lastposts ostatnie-wpisy polecane recommended recommendations slider carousel slideshow slajder',
    likely:
      'widget widgets recent latest ostatnie najnowsze popular popularne teaser teasers zajawki zajawka zapowiedzi promo promoted boczny boczna bok sidebox side moduletable infobox marquee ticker newsletter comments komentarze respond zobacz inne pozostale reklama ads advert',
  },
  {
    reason: 'partners',
    sure: 'partners partnerzy sponsors sponsorzy sponsor logotypy logotypes',
    likely: 'partner banners banery logos logotyp projekty-ue ue',
  },
  {
    reason: 'change-register',
    sure: 'rejestrzmian rejestr_zmian rejestr-zmian historiazmian historia-zmian historia_zmian changelog revisions archiwalne wersjearchiwalne historiawersji',
    likely: 'rejestr historia history wersje versions zmiany revision',
  },
  {
    reason: 'attachment',
    sure: 'attachments attachment zalaczniki zalacznik zalaczone pliki files downloads filelist fileslist',
    likely: 'file download pobierz dokumenty-do-pobrania do-pobrania zal plik galeria gallery',
  },
  {
    reason: 'hidden',
    sure: 'popup popups modal lightbox overlay sr-only visually-hidden visuallyhidden screen-reader-text element-invisible fancybox',
    likely: 'dialog',
  },
  {
    reason: 'form',
    sure: 'search szukaj szukajka wyszukiwarka searchform searchbox login logowanie loginform',
    likely: 'formularz ankieta sonda poll',
  },
  {
    reason: 'metadata',
    sure: 'createdate create-date modifydate metryka metryczka metric metadata metadane artinfo article-info articleinfo article_info entry-meta post-meta postmeta entrymeta byline publicated published posted-on postedon post-date entry-date publish-date pubdate asset-metadata artdate art_date pagedatetimecreate author-info metryka_wrapper metryczka-artykulu',
    likely: 'parameters legal meta data date datetime dateline modified created updated submitted',
  },
];
