import { render } from 'preact';
import '../../components/base.css';
import { isJustSaved } from '../../utils/dossier/last-save.ts';
import { loadTexts } from '../../utils/texts/texts.ts';
import { App } from './App.tsx';
import { loadDossierPieces } from './dossier/use-dossier-pieces.ts';
import { firstData, lastLanguage } from './first-data.ts';
import { lastDrawer } from './last-drawer.ts';
import { loadPartnerPieces } from './partners/use-partner-pieces.ts';
import './popup.css';

const root = document.getElementById('app');
if (root) open(root);

async function open(root: HTMLElement) {
  const last = lastDrawer();
  // Only the pile and the orders are drawn with the first words.
  const isWordy = last === 'partners' || last === 'dossier';
  const [given, pieces, justSaved] = await Promise.all([
    firstData(last),
    last === 'partners' ? loadPartnerPieces() : null,
    isJustSaved(),
    isWordy && loadTexts(lastLanguage()),
    last === 'dossier' && loadDossierPieces(),
  ]);
  // What was just saved in a page is shown first, whatever was open last.
  const first = justSaved ? { ...given, drawer: 'dossier' as const } : given;
  const dossierPieces = first.drawer === 'dossier' ? await loadDossierPieces() : null;
  const texts = pieces || dossierPieces ? await loadTexts(first.language) : first.texts;
  render(<App first={{ ...first, texts }} pieces={pieces} dossierPieces={dossierPieces} />, root);
}
