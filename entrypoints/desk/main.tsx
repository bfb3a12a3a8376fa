import { render } from 'preact';
import '../../components/base.css';
import { yieldToNewerBrowser } from '../../utils/browser-zones-store.ts';
import { App } from './App.tsx';
import './desk.css';

const root = document.getElementById('app');
if (root) yieldToNewerBrowser().finally(() => render(<App />, root));
