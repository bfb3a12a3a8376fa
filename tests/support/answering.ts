import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Answer,
  answerMessages,
  type ContentHandlers,
  type PageHandlers,
} from '../../utils/handle-messages.ts';

/** A page of the extension, as who sends. */
export const OWN = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };

let answers: Answer;

/** A background that knows two messages of pages and two of scripts in pages, all answered by what is returned. */
export function setUp() {
  const answer = vi.fn(async (): Promise<unknown> => 'done');
  const pages = {
    'orders.restore': answer,
    'checks.now': answer,
  } as unknown as PageHandlers;
  const contents = { 'visit.start': answer, 'visit.read': answer } as unknown as ContentHandlers;
  answers = answerMessages(pages, contents);
  return answer;
}

/** What a sender gets back. */
export function deliver(message: unknown, sender: object): Promise<unknown> {
  return answers(message, sender);
}
