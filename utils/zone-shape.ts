import * as v from 'valibot';
import { canonicalZone } from './dates/zone-names.ts';

/** A time zone as sent or stored under any of its names; kept under the current one. */
export const zoneShape = v.pipe(
  v.string(),
  v.maxLength(60),
  v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
    const name = canonicalZone(dataset.value);
    if (name !== null) return name;
    addIssue({ message: 'no such time zone' });
    return NEVER;
  }),
);
