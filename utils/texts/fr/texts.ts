import type { Texts } from '../texts.ts';
import { dates } from './dates.ts';
import { status } from './status.ts';

export const fr: Texts = { dates, status };
