import { type RenderOptions, type RenderResult, render as renderBare } from '@testing-library/preact';
import type { ComponentChild, ComponentChildren } from 'preact';
import { TextsContext } from '../../components/use-texts.ts';
import { textsFor } from './texts-for.ts';

/** Draws it in English, as a page of ours would. */
export function render(ui: ComponentChild, options: RenderOptions = {}): RenderResult {
  return renderBare(ui, { wrapper: InEnglish, ...options });
}

function InEnglish({ children }: { children: ComponentChildren }) {
  return <TextsContext.Provider value={textsFor('en')}>{children}</TextsContext.Provider>;
}
