import type { Partner } from '../../../utils/partners/partner.ts';
import type { PartnerSnapshot } from '../../../utils/partners/partner-snapshot.ts';
import { allPartners } from '../../../utils/partners/partner-store.ts';
import { snapshotOf } from '../../../utils/partners/snapshot-of.ts';
import { browserLanguage, languageOf, loadSettings, zoneOf } from '../../../utils/settings-store.ts';
import { watch } from '../../../utils/watch.ts';

/** The partners as the database has them, now and after every change. */
export async function watchPartners(
  onValue: (value: PartnerSnapshot) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  const settings = await loadSettings();
  const language = languageOf(settings, browserLanguage());
  let last: Partner[];
  const show = async (partners: Partner[]) => {
    last = partners;
    const snapshot = await snapshotOf(partners, { settings, zone: zoneOf(settings), language });
    if (partners === last && !signal.aborted) onValue(snapshot);
  };
  return watch(allPartners, (partners) => void show(partners).catch(onError), onError, signal);
}
