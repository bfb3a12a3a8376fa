import type { Texts } from '../texts.ts';
import { status } from './status.ts';

export const fr: Texts = { status };
