/** The shadow tree of an element, closed ones too where the browser lets an extension in. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** Every shadow tree below a document or another tree. */
export function shadowsIn(root: Document | ShadowRoot, shadowOf: ShadowOf): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const shadow = shadowOf(element);
    return shadow ? [shadow, ...shadowsIn(shadow, shadowOf)] : [];
  });
}
