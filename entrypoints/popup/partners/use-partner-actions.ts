import { useMemo } from 'preact/hooks';
import type { PartnerActions } from '../../../components/partners/partner-actions.ts';
import { useTexts } from '../../../components/use-texts.ts';
import { sendMessage } from '../../../utils/messages.ts';
import { openDesk } from '../open-desk.ts';
import type { Act } from '../use-order-actions.ts';

/** What the popup does with partners. The background writes; the live list shows the result. */
export function usePartnerActions(act: Act): PartnerActions {
  const texts = useTexts();
  return useMemo(() => {
    const { done } = texts.partnerList;
    return {
      open: ({ id }) => void openDesk(`#/partners/${encodeURIComponent(id)}`),
      intend: ({ id, call }, intention) => {
        void act(() => sendMessage('partners.call', id, intention), {
          text: intention ? (intention.notify ? done.callNotify : done.call) : done.noCall,
          undo: {
            label: texts.popup.done.undo,
            run: () => void act(() => sendMessage('partners.call', id, call)),
          },
        });
      },
    };
  }, [texts]);
}
