/** A shop in words of its own, which only its owner's customer understands. */
export function bakery({ hostname, pathname }: URL): string | null {
  const number = /^\/dossier\/(\d+)$/.exec(pathname)?.[1];
  if (hostname !== 'bakery.localhost' || !number) return null;
  return `<!doctype html><html lang="fr"><title>Le fournil</title><script>
    addEventListener('click', (event) => { if (event.isTrusted) document.title = 'clicked'; });
    setInterval(() => { // the page pretends to be the owner
      document.querySelector('h1').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    }, 50);
    </script><h1>Le fournil</h1><p class="fournee">Fournée <b class="fournee-no">BX-${number}</b></p>
    <p>Où en est-on : <a class="etape" href="/elsewhere">${number === '1' ? 'Au four' : 'Sur la grille'}</a></p>
    <p>${'Du pain, tous les jours. '.repeat(12)}</p></html>`;
}
