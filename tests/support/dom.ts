import { act, cleanup, configure } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach } from 'vitest';

// What is waited for comes in a moment, or later on a machine that is busy.
configure({ asyncUtilTimeout: 15_000 });

// Each test draws on an empty page. What effects undo when they leave is undone at once: a moment later, which is when
// Preact would, the page itself may be gone.
afterEach(() => act(cleanup));

// Nothing is painted, so effects wait for no frame: by the time Preact gives one up, the page may be gone too.
options.requestAnimationFrame = (run) => setTimeout(run);

// jsdom draws nothing: what opens on top of a page is only marked open.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
HTMLElement.prototype.showPopover ??= () => {};
Element.prototype.checkVisibility ??= () => true;
