import * as v from 'valibot';
import { readPackaged } from './read-packaged.ts';

/** A package of others that is in the extension. `text`: its licence, `null` where the package brings none. */
export interface BundledPackage {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  text: string | null;
}

const shape: v.GenericSchema<unknown, BundledPackage[]> = v.array(
  v.object({ name: v.string(), version: v.string(), licence: v.string(), text: v.nullable(v.string()) }),
);

/** What the build noted that it took in (`wxt.config.ts`); nothing while developing. */
export async function loadPackages(): Promise<BundledPackage[]> {
  const json = await readPackaged('/packages.json').catch(() => []);
  return v.parse(shape, json);
}
