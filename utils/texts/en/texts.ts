import { dates } from './dates.ts';
import { status } from './status.ts';

export const en = { dates, status };
