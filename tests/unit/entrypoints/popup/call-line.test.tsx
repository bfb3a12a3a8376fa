// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { ToastMessage } from '../../../../components/ui/Toast.tsx';
import { TextsContext } from '../../../../components/use-texts.ts';
import { CallLine } from '../../../../entrypoints/popup/CallLine.tsx';
import type { DueCall } from '../../../../utils/partners/due-calls.ts';
import { textsFor } from '../../../../utils/texts/texts.ts';
import { aDueCall, NOW } from '../../../support/builders.ts';
import { sent } from '../../../support/sent-messages.ts';
import '../../../support/dom.ts';

let said: ToastMessage | undefined;

beforeEach(() => {
  said = undefined;
});

function show(changes: Partial<DueCall> = {}) {
  const act = async (work: () => Promise<unknown>, done?: ToastMessage) => {
    await work();
    said = done;
  };
  render(
    <TextsContext.Provider value={textsFor('en')}>
      <ul>
        <CallLine call={aDueCall(changes)} today="2026-11-23" act={act} />
      </ul>
    </TextsContext.Provider>,
  );
}

test('a call says who, where, until when and since when it was meant', () => {
  show();
  const line = screen.getByRole('listitem').textContent;
  for (const words of [
    'today',
    'Call Lions Bay Cedar',
    'Vancouver',
    'Reachable',
    'until 19:00 here, 11:00 there',
  ])
    expect(line).toContain(words);
});

test('without a way to call, it leads to where one can be noted', async () => {
  const close = vi.spyOn(window, 'close').mockReturnValue();
  const open = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  show({ way: null });
  fireEvent.click(screen.getByRole('button', { name: 'Open: Lions Bay Cedar' }));
  expect(open).toHaveBeenCalledWith({ url: expect.stringContaining('desk.html#/partners/partner-1') });
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
});

test('a call that was made leaves, and comes back when that is undone', async () => {
  show({ about: 'the oak' });
  fireEvent.click(screen.getByRole('button', { name: 'More for Lions Bay Cedar' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Done', hidden: true }));
  await vi.waitFor(() => expect(said?.text).toBe('Noted as called.'));
  said?.undo?.run();
  await vi.waitFor(() =>
    expect(sent).toEqual([
      ['partners.call', 'partner-1', null],
      ['partners.call', 'partner-1', { notify: false, about: 'the oak', since: NOW }],
    ]),
  );
});
