import type { Standing } from '../../utils/dossier/bookmark.ts';
import type { Tone } from '../../utils/orders/status-looks.ts';
import type { Texts } from '../../utils/texts/texts.ts';
import type { IconName } from '../ui/icons.ts';

const SIGNS: Record<Standing, { tone: Tone; icon: IconName }> = {
  'official-text': { tone: 'done', icon: 'landmark' },
  'official-guidance': { tone: 'moving', icon: 'info' },
  private: { tone: 'unknown', icon: 'chat' },
};

/** What a source's word is worth, as a signal. */
export function standingSignal(standing: Standing, { dossier }: Texts) {
  return { ...SIGNS[standing], word: dossier.standing[standing] };
}
