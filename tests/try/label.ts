import * as v from 'valibot';
import { classifyLabel } from '../../utils/orders/reading/label.ts';

const LabelLine = v.object({
  label: v.string(),
  platform: v.nullish(v.string()),
  language: v.nullish(v.string()),
});

/** Understands the words of a shop for a state. */
export function answer(line: unknown): unknown {
  const { label, platform, language } = v.parse(LabelLine, line);
  return { status: classifyLabel(label, { ...(platform && { platform }), ...(language && { language }) }) };
}
