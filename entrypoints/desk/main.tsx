import { render } from 'preact';
import '../../components/base.css';
import { loadMoreIcons } from '../../components/ui/icons.ts';
import { yieldToNewerBrowser } from '../../utils/browser-zones-store.ts';
import { App } from './App.tsx';
import './desk-frame.css';
import './page.css';
import './page-parts.css';

const root = document.getElementById('app');
if (root) Promise.all([yieldToNewerBrowser(), loadMoreIcons()]).finally(() => render(<App />, root));
