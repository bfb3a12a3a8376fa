import { render } from 'preact';
import '../../components/base.css';
import { App } from './App.tsx';
import { type FirstData, firstData } from './first-data.ts';
import { loadPartnerPieces } from './partners/use-partner-pieces.ts';
import './popup.css';

const root = document.getElementById('app');
if (root) firstData().then((first) => open(first, root));

async function open(first: FirstData, root: HTMLElement) {
  const pieces = first.drawer === 'partners' ? await loadPartnerPieces() : null;
  render(<App first={first} pieces={pieces} />, root);
}
