import type { Texts } from '../texts/texts.ts';
import { byId, el } from './dom.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const KEY = 'kronika-theme';

/** Lets the reader choose light, dark or what the system has; the choice is kept where the browser allows it. */
export function mountTheme({ theme: texts }: Texts): void {
  const chosen = remembered();
  const choices = THEMES.map((theme) => {
    const input = el('input', { type: 'radio', name: 'theme', value: theme, checked: theme === chosen });
    input.addEventListener('change', () => apply(theme));
    return el('label', {}, input, el('span', {}, texts[theme]));
  });
  byId('theme').append(el('fieldset', { class: 'segments', 'aria-label': texts.label }, ...choices));
  apply(chosen);
}

function apply(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // No storage for files in this browser: the choice lasts as long as the page.
  }
}

function remembered(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? 'auto';
  } catch {
    return 'auto';
  }
}
