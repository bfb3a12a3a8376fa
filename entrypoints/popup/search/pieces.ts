// What is loaded to search, in one piece.

export { FoundHeadline } from './FoundHeadline.tsx';
export { findHere } from './find-here.ts';
export { SearchResults } from './SearchResults.tsx';
