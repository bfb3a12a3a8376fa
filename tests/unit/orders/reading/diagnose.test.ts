// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../../utils/orders/reading/diagnose.ts';

function parse(body: string): Document {
  return new DOMParser().parseFromString(`<html lang="fr"><body>${body}</body></html>`, 'text/html');
}

describe('diagnose', () => {
  test('keeps structure and our words, and the shape of the rest', () => {
    const page = parse(
      `<h1 class="page-title css-1x2y3z">Historique des commandes</h1><table id="order-list" data-customer="Claire"><tr><th>Statut</th><td>Expédié</td></tr>
       <tr><th>Client</th><td>Claire Martin</td></tr></table><a href="https://shop.example/account/orders/10483?token=abc">CF-10483</a>`,
    );
    const markup = diagnose(page);
    expect(markup).toContain('<h1 class="page-title xxx-0x0x0x">Historique des commandes</h1>');
    expect(markup).toContain('<table id="order-list" data-customer>');
    expect(markup).toContain('<th>Statut</th><td>Expédié</td>');
    expect(markup).toContain('<td>xxxxxx xxxxxx</td>');
    expect(markup).toContain('<a href="/account/orders/00000?xxxxx=xxx">xx-00000</a>');
  });

  test('lets no personal word through, wherever the page hides it', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{3,8}[A-Z]?[a-z]{2,6}q$/);
    fc.assert(
      fc.property(word, fc.integer({ min: 10_000, max: 99_999_999 }), (name, number) => {
        const secret = `${name}${number}`;
        const page = parse(
          `<!-- ${name} ${number} --><script>var u="${secret}"</script><style>.${name}{}</style><template><p>${name}</p></template>
           <p id="${name}" class="${name} user-${name} ${secret}" title="${name}" data-${name.toLowerCase()}="${secret}" data-user="${name}" style="--n:${name}">${name}</p>
           <a href="mailto:${name}@mail.example">${name}@mail.example</a><a href="/orders/${number}?who=${name}#${name}">Order ${number} of ${name}</a>
           <input type="hidden" name="csrf" value="${secret}"><input name="${name}" value="${name}" placeholder="${name}"><img alt="${name}" src="/${name}.png">
           <td>Delivered to ${name}</td><td>Livré à ${name}</td><${name.toLowerCase()}-x>${name}</${name.toLowerCase()}-x><iframe srcdoc="${name}"></iframe>
           <textarea>${name}</textarea><option value="${name}">${name}</option><time datetime="${number}">${number}</time><p lang="${name}">.</p>`,
        );
        const markup = diagnose(page).toLowerCase();
        expect(markup).not.toContain(name.toLowerCase());
        expect(markup).not.toContain(String(number));
      }),
      { numRuns: 60 },
    );
  });

  test('is bounded', () => {
    const rows = '<tr><td>Statut</td></tr>'.repeat(30_000);
    expect(diagnose(parse(`<table>${rows}</table><p>${'é'.repeat(500_000)}</p>`)).length).toBeLessThanOrEqual(
      200_000,
    );
  });
});
