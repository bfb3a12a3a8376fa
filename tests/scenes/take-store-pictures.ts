/**
 * `npm run store`: pictures for the stores, made of the real product with the sample desk, in both languages, under
 * `.output/store/`: screenshots of 1280 × 800 and the small promo picture of 440 × 280.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { chooseSettings } from '../support/owner.ts';
import { requireProgram } from '../support/programs.ts';
import { fillDesk } from './fill-desk.ts';
import { openScene } from './scene.ts';
import { SCENES } from './scenes.ts';

const FOLDER = '.output/store';
/** In the order in which the stores show them. */
const SHOWN = ['desk-pile', 'desk-orders', 'desk-planner', 'desk-bookmark', 'desk-supplier'];

requireProgram('chromium');
execFileSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
mkdirSync(FOLDER, { recursive: true });

for (const language of ['fr', 'en'] as const) {
  const chromium = await launchChromium();
  await chooseSettings(chromium, { language });
  await fillDesk(chromium, language);
  for (const [index, name] of SHOWN.entries()) {
    const scene = SCENES.find((one) => one.name === name);
    if (!scene) throw new Error(`no scene is called ${name}`);
    const page = await openScene(chromium, scene, language);
    await page.screenshot({ path: `${FOLDER}/${language}-${index + 1}.png` });
    await page.close();
  }
  await drawPromo(chromium, language);
  await chromium.close();
}
console.log(`Pictures are in ${FOLDER}/`);

/** The mark, the name, and the first words of what it is, on the product's own ground. */
async function drawPromo({ context }: Chromium, language: 'fr' | 'en'): Promise<void> {
  const mark = readFileSync('public/icon/mark.svg', 'utf8');
  const [what = ''] = readFileSync(`store/${language}/description.txt`, 'utf8').split(/[.,]/);
  const page = await context.newPage();
  await page.setViewportSize({ width: 440, height: 280 });
  await page.setContent(`<body style="margin:0;display:grid;grid-template-columns:120px 1fr;gap:24px;align-items:center;
    height:280px;padding:0 32px;box-sizing:border-box;background:#eeeef2;color:#211c3d;font:20px/1.35 system-ui">
    ${mark}<div><b style="font-size:34px">Sous-main</b><br>${what}</div></body>`);
  await page.screenshot({ path: `${FOLDER}/${language}-promo.png` });
  await page.close();
}
