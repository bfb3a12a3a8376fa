/** Whether an element is drawn. A form may have a field of that name: then it is taken to be shown. */
export function isShown(element: Element): boolean {
  return (
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true })
  );
}
