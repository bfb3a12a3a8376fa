// What is loaded to show partners, in one piece: the clock's table, the verdicts and their drawings.

export { yieldToNewerBrowser } from '../../../utils/browser-zones-store.ts';
export { PartnersDrawer } from './PartnersDrawer.tsx';
