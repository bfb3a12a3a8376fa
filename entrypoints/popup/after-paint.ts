// What is loaded once the first list is painted, in one piece.

export { Toast } from '../../components/ui/Toast.tsx';
export { PageCard } from './PageCard.tsx';
export { Recents } from './Recents.tsx';
export { TaughtLine } from './TaughtLine.tsx';
