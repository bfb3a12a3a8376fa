/** What a document can be asked for by its name or id, which then hides what every document has (HTML, named properties of `Document`). */
const NAMED = 'embed[name], form[name], iframe[name], img[name], object[name], object[id]';

/**
 * Parses markup that was fetched, inert: nothing in it runs or loads. Names that would hide a document's own properties
 * (`body`, `querySelector`) are taken out: Firefox reads such pages in a world in which they do.
 */
export function parseMarkup(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { prototype } = Document;
  for (const element of prototype.querySelectorAll.call(document, NAMED))
    for (const attribute of ['name', 'id'])
      if ((element.getAttribute(attribute) ?? '') in prototype) element.removeAttribute(attribute);
  return document;
}
