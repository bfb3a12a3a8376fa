import { render } from 'preact';
import '../../components/base.css';
import { App } from './App.tsx';
import { firstData } from './first-data.ts';
import { lastDrawer } from './last-drawer.ts';
import { loadPartnerPieces } from './partners/use-partner-pieces.ts';
import './popup.css';

const root = document.getElementById('app');
if (root) open(root);

async function open(root: HTMLElement) {
  const drawer = lastDrawer();
  const [first, pieces] = await Promise.all([
    firstData(drawer),
    drawer === 'partners' ? loadPartnerPieces() : null,
  ]);
  render(<App first={first} pieces={pieces} />, root);
}
