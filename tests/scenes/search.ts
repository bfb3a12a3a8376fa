import type { Scene } from './scene.ts';

export const SEARCH: Scene[] = [
  {
    name: 'desk-search',
    surface: 'desk',
    place: '#/search?q=at',
    show: (page) => page.getByText('Atelier Kitahama').first().waitFor(),
  },
  {
    name: 'desk-search-why',
    surface: 'desk',
    place: '#/search?q=huile',
    show: (page) => page.getByText('Huile dure').first().waitFor(),
  },
  {
    name: 'desk-search-recent',
    surface: 'desk',
    place: '#/search',
    show: (page, texts) => page.getByRole('list', { name: texts.popup.recent }).waitFor(),
  },
  {
    name: 'desk-search-nothing',
    surface: 'desk',
    place: '#/search?q=xyzzy',
    show: (page, texts) => page.getByText(texts.popup.nothingFound('xyzzy')).waitFor(),
  },
];
