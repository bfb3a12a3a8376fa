import type { WorkerTexts } from '../worker-texts.ts';
import { badges } from './badges.ts';
import { conversion } from './conversion.ts';
import { dossier } from './dossier.ts';
import { first } from './first.ts';
import { lookUp } from './look-up.ts';
import { notifications } from './notifications.ts';
import { search } from './search.ts';
import { teaching } from './teaching.ts';

export const worker: WorkerTexts = {
  ...first,
  badges,
  conversion,
  dossier,
  lookUp,
  notifications,
  search,
  teaching,
};
