import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf } from '../../../../entrypoints/convert/place.ts';

const VIEW = { width: 1000, height: 800 };
const SHEET = { width: 400, height: 200 };

test.each([
  ['below the words', { left: 100, top: 300, bottom: 320 }, { left: 100, top: 328 }],
  ['above them at the foot of the window', { left: 100, top: 700, bottom: 720 }, { left: 100, top: 492 }],
  ['inside the window at its right edge', { left: 900, top: 300, bottom: 320 }, { left: 592, top: 328 }],
  ['at the foot where nothing is selected', { left: 300, top: 800, bottom: 800 }, { left: 300, top: 592 }],
])('the card stands %s', (_where, selected, place) => {
  expect(placeOf(SHEET, selected, VIEW)).toEqual(place);
});

test('a card that fits into the window is whole in it, wherever the words are', () => {
  const px = fc.integer({ min: -2000, max: 3000 });
  fc.assert(
    fc.property(px, px, fc.integer({ min: 1, max: 500 }), (left, top, height) => {
      const place = placeOf(SHEET, { left, top, bottom: top + height }, VIEW);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.left + SHEET.width).toBeLessThanOrEqual(VIEW.width);
      expect(place.top + SHEET.height).toBeLessThanOrEqual(VIEW.height);
    }),
  );
});
