import { render } from 'preact';
import '../../components/base.css';
import { isJustSaved } from '../../utils/dossier/last-save.ts';
import { loadTexts } from '../../utils/texts/texts.ts';
import { App } from './App.tsx';
import { effectsAfterFirstPaint } from './after-first-paint.ts';
import { loadDossierPieces } from './dossier/use-dossier-pieces.ts';
import { firstData, lastLanguage } from './first-data.ts';
import type { FirstQuestions } from './first-questions.ts';
import { loadPartnerPieces } from './partners/use-partner-pieces.ts';
import './popup.css';

const root = document.getElementById('app');
if (root && globalThis.firstQuestions) open(root, globalThis.firstQuestions);

async function open(root: HTMLElement, questions: FirstQuestions) {
  const last = questions.drawer;
  // Only the pile and the orders are drawn with the first words.
  const isWordy = last === 'partners' || last === 'dossier';
  const [given, pieces, lastSave] = await Promise.all([
    firstData(questions),
    last === 'partners' ? loadPartnerPieces() : null,
    questions.lastSave,
    isWordy && loadTexts(lastLanguage()),
    last === 'dossier' && loadDossierPieces(),
  ]);
  // What was just saved in a page is shown first, whatever was open last.
  const first = isJustSaved(lastSave) ? { ...given, drawer: 'dossier' as const } : given;
  const dossierPieces = first.drawer === 'dossier' ? await loadDossierPieces() : null;
  const texts = pieces || dossierPieces ? await loadTexts(first.language) : first.texts;
  effectsAfterFirstPaint();
  render(<App first={{ ...first, texts }} pieces={pieces} dossierPieces={dossierPieces} />, root);
}
