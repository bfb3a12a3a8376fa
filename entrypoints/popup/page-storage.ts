/** What the popup keeps in the page's own storage: it is known before anything is asked. */
export function keptHere(key: 'drawer' | 'language'): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // a browser that lets pages keep nothing
  }
}

/** Where nothing can be kept, the next opening begins as the first one did. */
export function keepHere(key: 'drawer' | 'language', value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // nothing is lost by it
  }
}
