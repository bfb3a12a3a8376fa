import { createGate } from '../../utils/checks/politeness.ts';

/** Through it go all requests of the background, to suppliers and to pages of law. */
export const gate = createGate();
