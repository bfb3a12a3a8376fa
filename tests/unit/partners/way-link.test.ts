import { expect, test } from 'vitest';
import { linkOf } from '../../../utils/partners/way-link.ts';

test.each([
  ['a number as typed', 'phone', '+1 (250) 555-01 23', 'tel:+12505550123'],
  ['a national number', 'phone', '04 72 00 00 00', 'tel:0472000000'],
  ['too few digits', 'phone', '12', null],
  ['words', 'phone', 'call the office', null],
  ['a number with its country', 'whatsapp', '+33 6 12 34 56 78', 'https://wa.me/33612345678'],
  ['zeros for the plus', 'whatsapp', '0033 612345678', 'https://wa.me/33612345678'],
  ['a national zero in brackets', 'whatsapp', '+33 (0)6 12 34 56 78', 'https://wa.me/33612345678'],
  ['a number without its country', 'whatsapp', '06 12 34 56 78', null],
  ['a link of its own', 'whatsapp', 'https://wa.me/33612345678', 'https://wa.me/33612345678'],
  ['an address', 'mail', ' ana@cedar.example ', 'mailto:ana@cedar.example'],
  ['an address that says more', 'mail', 'ana@cedar.example?cc=b@c.example', null],
  ['an address with a question mark', 'mail', 'a?b@cedar.example', 'mailto:a%3Fb@cedar.example'],
  ['no address', 'mail', 'ana', null],
  ['a meeting', 'meeting', 'https://meet.example/abc', 'https://meet.example/abc'],
  ['a meeting without its scheme', 'meeting', 'meet.example/abc', 'https://meet.example/abc'],
  ['a script', 'meeting', 'javascript:alert(1)', null],
  ['a file', 'meeting', 'file:///etc/passwd', null],
  ['words', 'meeting', 'ask Ana', null],
  ['nothing', 'meeting', '', null],
] as const)('%s (%s)', (_, kind, value, link) => {
  expect(linkOf({ kind, value })).toBe(link);
});
