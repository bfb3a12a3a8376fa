import { RECHECK_MONTHS } from './dossier/recheck.ts';
import { NO_SOURCE_CHOICES } from './dossier/sources/source-choices.ts';

/** What each version of the settings has that the one before had not. */
const STEPS: Record<number, (kept: object) => object> = {
  /** Zone and months came without a version of their own: some of the first have none. */
  1: (kept) => ({
    zone: null,
    recheckMonths: RECHECK_MONTHS,
    ...kept,
    version: 2,
    lawSources: NO_SOURCE_CHOICES,
  }),
  2: (kept) => ({ ...kept, version: 3, morningNote: false }),
};

/** Settings as an earlier version kept them, as this one has them; anything else is left as it is. */
export function upgradeSettings(kept: unknown): unknown {
  let settings = kept;
  for (let step = stepFrom(settings); step; step = stepFrom(settings)) settings = step(Object(settings));
  return settings;
}

function stepFrom(settings: unknown): ((kept: object) => object) | undefined {
  if (typeof settings !== 'object' || settings === null || !('version' in settings)) return undefined;
  const { version } = settings;
  return typeof version === 'number' && Object.hasOwn(STEPS, version) ? STEPS[version] : undefined;
}
