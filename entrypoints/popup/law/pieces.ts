// What is loaded to look something up in the law, in one piece.

export { LookElsewhere } from './LookElsewhere.tsx';
export { PageReferences } from './PageReferences.tsx';
