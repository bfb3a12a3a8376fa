import * as v from 'valibot';
import { instantsOf } from '../../utils/dates/wall-time.ts';
import { instantText, localText, readInstant } from './instant-text.ts';

const AtLine = v.object({ zone: v.string(), at: v.string() });
const LocalLine = v.object({ zone: v.string(), local: v.string() });
const ZoneLine = v.union(
  [AtLine, LocalLine],
  'Give a zone, and an instant in "at" or a time there in "local"',
);

/** What clocks show in a zone at an instant, or the instants at which they show a time. */
export function answer(line: unknown): unknown {
  const asked = v.parse(ZoneLine, line);
  if ('at' in asked) return { local: localText(readInstant(asked.at), asked.zone) };
  const [day = '', time = ''] = asked.local.split('T');
  const { kind, instants, compatible } = instantsOf(day, time, asked.zone);
  return { kind, instants: instants.map(instantText), compatible: instantText(compatible) };
}
