import { render } from 'preact';
import '../../components/base.css';
import { App } from './App.tsx';
import { firstData } from './first-data.ts';
import './popup.css';

const root = document.getElementById('app');
if (root) firstData().then((first) => render(<App first={first} />, root));
