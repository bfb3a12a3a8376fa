import type { ShadowOf } from './shadow-trees.ts';

/** Looks into shadow trees as far as the browser lets an extension. @param dom the browser's own helper for that, if it has one */
export function shadowIn(dom: unknown): ShadowOf {
  return (element) => {
    if (!(element instanceof HTMLElement)) return null;
    if ('openOrClosedShadowRoot' in element) return asShadow(element.openOrClosedShadowRoot);
    const open: unknown =
      typeof dom === 'object' && dom !== null && Reflect.get(dom, 'openOrClosedShadowRoot');
    const inside: unknown = typeof open === 'function' ? Reflect.apply(open, dom, [element]) : null;
    return asShadow(inside ?? element.shadowRoot);
  };
}

function asShadow(value: unknown): ShadowRoot | null {
  return value instanceof ShadowRoot ? value : null;
}
