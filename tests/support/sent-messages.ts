import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What a page sent to the background, name first. Answers come from `answers`; without one, nothing. */
export const sent: unknown[][] = [];
export const answers: Record<string, (...args: unknown[]) => unknown> = {};

interface Sent {
  name: string;
  args: unknown[];
}

beforeEach(() => {
  sent.length = 0;
  for (const name of Object.keys(answers)) delete answers[name];
  fakeBrowser.runtime.onMessage.addListener(({ name, args }: Sent, _sender, respond) => {
    sent.push([name, ...args]);
    try {
      respond({ value: answers[name]?.(...args) ?? null });
    } catch (error) {
      respond({ error: String(error) });
    }
    return true;
  });
});
