/**
 * `npm start`: the built extension in Chromium, with three sample suppliers on loopback. With a display the browser
 * stays open to play with; without one the tour runs by itself, a line a step, pictures under `.output/tour/`.
 */
import { execFileSync } from 'node:child_process';
import { openShops } from '../shops/open-shops.ts';
import { PLAY_PATH } from '../shops/play-page.ts';
import { launchChromium } from '../support/chromium.ts';
import { requireProgram } from '../support/programs.ts';
import { tourSteps } from './tour.ts';

const headed = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

requireProgram('chromium');
execFileSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
console.log('✓ The extension is built');
const shops = await openShops({ port: headed ? 8412 : 0 });
const suppliers = [shops.atelier, shops.boulonnerie, shops.cartons];
for (const shop of suppliers) console.log(`✓ ${shop.plan.name} is open at ${shop.listUrl}`);
const chromium = await launchChromium({ headed });

if (headed) await play();
else await tour();

await chromium.close();
await shops.close();

async function play(): Promise<void> {
  for (const shop of suppliers) await (await chromium.context.newPage()).goto(shop.listUrl);
  const [empty, first] = chromium.context.pages();
  await empty?.close();
  await first?.bringToFront();
  console.log('Sign in (any password opens), then click on the button of Sous-main in the toolbar.');
  console.log(`What happens at a supplier is decided behind its counter: ${PLAY_PATH} on its site.`);
  console.log('Close the browser when you are done.');
  await new Promise<void>((resolve) => chromium.context.on('close', () => resolve()));
}

async function tour(): Promise<void> {
  for (const [name, step] of tourSteps(chromium, shops)) {
    try {
      await step();
      console.log(`✓ ${name}`);
    } catch (error) {
      console.log(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
      return;
    }
  }
  console.log('Pictures are in .output/tour/');
}
