import { expect, test } from 'vitest';
import { platformName } from '../../../utils/orders/platform-name.ts';
import { ALL_RECIPES } from '../../../utils/orders/recipes.ts';

test('every platform with a recipe has a name to show; structured data is of any', () => {
  const platforms = ALL_RECIPES.map(({ platform }) => platform);
  expect(platforms.filter((platform) => platformName(platform) === null)).toEqual(['structured-data']);
});

test.each([null, 'generic', 'taught', 'structured-data', 'toString'])('%s is no platform', (platform) => {
  expect(platformName(platform)).toBeNull();
});
