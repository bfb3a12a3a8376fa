import * as v from 'valibot';
import type { SourceChoices } from './sources/source-choices.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const ids = v.pipe(v.array(id), v.maxLength(300));
const home = v.pipe(v.string(), v.maxLength(2_000), v.check(isHttps));

/**
 * What the owner made of the sources. A search that cannot be asked is no reason to lose the rest: it leads home
 * (`searchAddress`).
 */
export const sourceChoicesShape: v.GenericSchema<unknown, SourceChoices> = v.strictObject({
  order: ids,
  hidden: ids,
  own: v.pipe(
    v.array(
      v.strictObject({
        id,
        name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
        home,
        search: v.pipe(v.string(), v.maxLength(2_000)),
      }),
    ),
    v.maxLength(100),
  ),
});

function isHttps(address: string): boolean {
  return URL.parse(address)?.protocol === 'https:';
}
