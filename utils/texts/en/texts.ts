import { status } from './status.ts';

export const en = { status };
