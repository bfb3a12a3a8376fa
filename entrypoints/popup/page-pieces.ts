// What is loaded to show what the page in front holds, in one piece.

export { PageCard } from './PageCard.tsx';
export { TaughtLine } from './TaughtLine.tsx';
