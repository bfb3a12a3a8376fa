import { useEffect, useState } from 'preact/hooks';
import type { PartnerSnapshot } from '../../utils/partners/partner-snapshot.ts';
import { snapshotOf } from '../../utils/partners/snapshot-of.ts';
import type { Desk } from './desk.ts';

/** The partners with the holidays of their places, now and after every change; `null` until these are read. */
export function usePartnerSnapshot({ partners, settings, zone, language }: Desk): PartnerSnapshot | null {
  const [snapshot, setSnapshot] = useState<PartnerSnapshot | null>(null);
  useEffect(() => {
    let gone = false;
    void snapshotOf(partners, { settings, zone, language }).then((made) => {
      if (!gone) setSnapshot(made);
    });
    return () => {
      gone = true;
    };
  }, [partners, settings, zone, language]);
  return snapshot;
}
