import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { builtFromSources, makePackages, PACKAGES, sumsOf, unpacked } from './packages.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const LANGUAGES = ['en', 'fr'];
const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const readme = () => readFileSync('README.md', 'utf8');

/** What must hold, and how it is seen; each throws what is wrong. In the order in which one needs another. */
export const CHECKS: Record<string, () => void | Promise<void>> = {
  'everything is committed': () => assert.equal(git('status', '--porcelain'), ''),

  'the version is a semantic one, and the newest in CHANGELOG.md': () => {
    assert.match(version, /^\d+\.\d+\.\d+$/);
    assert.equal(/^## (\S+)$/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1], version);
  },

  'nothing is left to mend': () => {
    const marks = ['FIX' + 'ME', 'TO' + 'DO'].flatMap((mark) => ['-e', `\\b${mark}\\b`]);
    const places = ['utils', 'entrypoints', 'components', 'scripts', 'tests', 'README.md'];
    const found = spawnGrep(['grep', '-nwI', ...marks, '--', ...places, ':!tests/fixtures']);
    assert.equal(found, '');
  },

  'the whole of `npm test` passed on this state': testsPassed,

  'the three packages are made': async () => {
    makePackages();
    for (const [name, file] of Object.entries(PACKAGES)) assert.ok(statSync(file).size > 100_000, name);
    for (const file of [PACKAGES.chromium, PACKAGES.firefox]) {
      const manifest = JSON.parse(Buffer.from((await unpacked(file))['manifest.json'] ?? '').toString());
      assert.equal(manifest.version, version);
      assert.equal(manifest.host_permissions, undefined);
    }
  },

  'the sources that Mozilla gets build the same package, to the byte': async () => {
    assert.deepEqual(await builtFromSources(), sumsOf(await unpacked(PACKAGES.firefox)));
  },

  'web-ext finds no error, and no warning that the README does not explain': () => {
    const lint = JSON.parse(
      execFileSync('web-ext', ['lint', '-o', 'json', '--source-dir', '.output/firefox-mv3'], {
        encoding: 'utf8',
      }),
    );
    assert.equal(lint.summary.errors, 0);
    assert.equal(lint.summary.warnings, 6);
    assert.match(readme(), /six warnings/);
  },

  'every package that is in it has its licence in the help': async () => {
    for (const file of [PACKAGES.chromium, PACKAGES.firefox])
      assert.ok(
        JSON.parse(Buffer.from((await unpacked(file))['packages.json'] ?? '').toString()).length > 10,
      );
  },

  'the stores’ texts are there in both languages, and as long as they may be': () => {
    for (const language of LANGUAGES) {
      const text = (name: string) => readFileSync(`store/${language}/${name}.txt`, 'utf8').trim();
      const { description } = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
      assert.equal(text('summary'), description.message);
      assert.ok(
        text('summary').length <= 132,
        `${language}: the summary is too long for the Chrome Web Store`,
      );
      assert.ok(text('description').length <= 15_000, `${language}: the description is too long`);
    }
  },

  'a line for each permission is there for the reviewers': () => {
    const said = readFileSync('store/reviewers.md', 'utf8');
    const manifest = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8'));
    for (const name of [...manifest.permissions, ...manifest.optional_permissions])
      assert.match(said, new RegExp(`^- .*\`${name}\``, 'm'), name);
  },

  'the stores’ pictures are made, of the sizes that are asked for': () => {
    execFileSync(process.execPath, ['tests/scenes/take-store-pictures.ts'], { stdio: 'ignore' });
    const pictures = readdirSync('.output/store');
    assert.ok(pictures.length >= 8);
    for (const name of pictures) {
      const png = readFileSync(path.join('.output/store', name));
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
      assert.deepEqual(size, name.includes('promo') ? [440, 280] : [1280, 800], name);
    }
  },
};

/** Answers what it finds; nothing found is no failure. */
function spawnGrep(args: string[]): string {
  try {
    return git(...args);
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 1) return '';
    throw error;
  }
}

/** Reads the reports that the stages leave, which must be younger than the last commit. */
function testsPassed(): void {
  const folder = '.output/reports';
  const reports = readdirSync(folder).filter((name) => name.endsWith('.json'));
  assert.ok(reports.length >= 5, 'run `npm test`');
  const committedAt = Number(git('log', '-1', '--format=%ct')) * 1000;
  for (const name of reports) {
    const file = path.join(folder, name);
    assert.ok(
      statSync(file).mtimeMs > committedAt,
      `${name} is older than the last commit: run \`npm test\``,
    );
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const failed = report.numFailedTests ?? report.stats?.unexpected;
    assert.equal(failed, 0, `${name}: ${failed} failed`);
  }
}
