import type { Scene } from './scene.ts';

export const SETTINGS_SCENES: Scene[] = [
  { name: 'desk-settings', surface: 'desk', place: '#/settings' },
  { name: 'desk-help', surface: 'desk', place: '#/help' },
];
