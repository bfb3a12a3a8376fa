// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { useDraft } from '../../../../components/ui/use-draft.ts';
import '../../../support/dom.ts';

/** A draft of something kept, which is changed and kept at will. */
function draftOf(first: string[]) {
  const keep = vi.fn();
  const hook = renderHook(({ kept }) => useDraft(kept, keep), { initialProps: { kept: first } });
  const shown = () => hook.result.current[0];
  return {
    keep,
    shown,
    add: (item: string) => act(() => hook.result.current[1]([...shown(), item])),
    arrives: (kept: string[]) => hook.rerender({ kept }),
  };
}

test('changes that come before the first is kept build on each other', () => {
  const { keep, shown, add } = draftOf([]);
  add('a');
  add('b');
  expect(keep.mock.calls).toEqual([[['a']], [['a', 'b']]]);
  expect(shown()).toEqual(['a', 'b']);
});

test('a change that comes while only the first is kept takes nothing of the second back', () => {
  const { keep, shown, add, arrives } = draftOf([]);
  add('a');
  add('b');
  arrives(['a']);
  expect(shown()).toEqual(['a', 'b']);
  add('c');
  expect(keep).toHaveBeenLastCalledWith(['a', 'b', 'c']);
});

test('what is taken back once it was kept is not shown any more', () => {
  const { shown, add, arrives } = draftOf([]);
  add('a');
  arrives(['a']);
  arrives([]);
  expect(shown()).toEqual([]);
});

test('what is kept meanwhile from elsewhere takes the place of what was changed', () => {
  const { shown, add, arrives } = draftOf([]);
  add('a');
  arrives(['z']);
  expect(shown()).toEqual(['z']);
});
