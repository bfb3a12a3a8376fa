import * as v from 'valibot';
import { recogniseReferences } from '../../utils/dossier/references/recognise.ts';

const CiteLine = v.object({ text: v.string(), pageCode: v.nullish(v.string(), null) });

/** Every legal reference in a text. */
export function answer(line: unknown): unknown {
  const { text, pageCode } = v.parse(CiteLine, line);
  return { references: recogniseReferences(text, { pageCode }) };
}
