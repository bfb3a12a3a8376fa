// What is loaded to show the dossier, in one piece.

export { DossierDrawer } from './DossierDrawer.tsx';
