import type { PlaceOption } from '../../components/partners/place.ts';
import type { Instant } from '../../utils/dates/day.ts';
import { zoneNames } from '../../utils/dates/read-zone-table.ts';
import { offsetAt } from '../../utils/dates/zone-rules.ts';
import { foldText } from '../../utils/fold-text.ts';
import { townOf } from '../../utils/partners/town-of.ts';

const SHOWN = 12;

/** Clocks whose name has the words, `new york` or `america`; those that begin with them first. */
export function findZones(words: string, at: Instant): PlaceOption[] {
  const wanted = foldText(words.trim());
  const rank = (zone: string) => (foldText(townOf(zone)).startsWith(wanted) ? 0 : 1);
  return zoneNames()
    .filter((zone) => foldText(zone.replaceAll('_', ' ')).includes(wanted))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, SHOWN)
    .map((zone) => ({
      id: zone,
      name: townOf(zone),
      zone,
      country: null,
      region: null,
      detail: `${zone} · ${utcWords(zone, at)}`,
    }));
}

/** `UTC−7`, `UTC+5:45`: no abbreviations, which browsers and tables name differently. */
export function utcWords(zone: string, at: Instant): string {
  const offset = offsetAt(zone, at);
  if (offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const part = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '−' : '+'}${hours}${part}`;
}
