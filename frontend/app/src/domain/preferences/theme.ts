import { useSyncExternalStore } from 'react';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

// public/theme.js reads the same entry before the first paint.
const CHOSEN = 'guildhall.theme';

const changes = new EventTarget();
const systemDark = () => window.matchMedia('(prefers-color-scheme: dark)');

function chosenTheme(): Theme {
  const chosen = localStorage.getItem(CHOSEN);
  return themes.find((theme) => theme === chosen) ?? 'system';
}

function paint(): void {
  const theme = chosenTheme();
  const dark = theme === 'dark' || (theme === 'system' && systemDark().matches);
  document.documentElement.dataset.kernTheme = dark ? 'dark' : 'light';
}

export function followSystemTheme(): void {
  systemDark().addEventListener('change', paint);
}

function chooseTheme(theme: Theme): void {
  localStorage.setItem(CHOSEN, theme);
  paint();
  changes.dispatchEvent(new Event('change'));
}

function subscribe(listener: () => void): () => void {
  changes.addEventListener('change', listener);
  return () => changes.removeEventListener('change', listener);
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, chosenTheme), chooseTheme];
}
