import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findProgram, type ProgramName, requireProgram } from './programs.ts';

export interface Count {
  passed: number;
  failed: number;
  /** Names of the tests that failed, and how their failures begin. */
  broken: string[];
  /** Names of the tests that passed only when they were tried again. */
  again: string[];
}

/** One step of `npm test`: a command, and how its result is counted. */
export interface Stage {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** The machine-readable report that the command writes, and its shape; without one the stage counts as one test. */
  report?: { file: string; counted: (report: unknown) => Count };
  /** A stage without which this one is pointless. */
  needs?: string;
  browser?: 'chromium' | 'firefox';
  /** Programs of which a few tests say themselves that they miss them. */
  helpers?: ProgramName[];
  /** Sees to what the machine needs; throws a sentence that says what to install. */
  prepare?: () => void;
}

const REPORTS = '.output/reports';

/** A real browser stumbles now and then. More second tries in one stage than this, and it is not the browser. */
const secondTries = (tests: number) => Math.max(2, Math.floor(tests / 50));

/** A run of Vitest, counted by its JSON report. */
export function vitest(name: string, config: string, filters: string[], more: Partial<Stage> = {}): Stage {
  const file = `${REPORTS}/${name.replaceAll(/\W+/g, '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name,
    command: ['vitest', 'run', '-c', config, ...reporters, ...filters],
    report: { file, counted: countVitest },
    ...more,
  };
}

/** A run of Playwright, counted by its JSON report. */
export function playwright(name: string, config: string, more: Partial<Stage> = {}): Stage {
  const file = `${REPORTS}/${name.replaceAll(/\W+/g, '-')}.json`;
  return {
    name,
    command: ['playwright', 'test', '-c', config, '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${process.cwd()}/${file}` },
    report: { file, counted: countPlaywright },
    ...more,
  };
}

/** Runs a stage, its output shown as it comes. A stage that ends badly counts at least one failure. */
export async function runStage(stage: Stage): Promise<Count> {
  const { report } = stage;
  stage.prepare?.();
  const env = { ...process.env, ...stage.env, ...browserPath(stage) };
  if (report) rmSync(report.file, { force: true });
  const code = await run(stage.command, env);
  const green = code === 0;
  if (!report) return { passed: green ? 1 : 0, failed: green ? 0 : 1, broken: [], again: [] };
  if (!existsSync(report.file)) return { passed: 0, failed: 1, broken: [], again: [] };
  const count = report.counted(JSON.parse(readFileSync(report.file, 'utf8')));
  const tests = count.passed + count.failed;
  const sound = green && tests > 0 && count.again.length <= secondTries(tests);
  return { ...count, failed: Math.max(count.failed, sound ? 0 : 1) };
}

function browserPath(stage: Stage): Record<string, string> {
  for (const helper of stage.helpers ?? []) tryToInstall(helper);
  if (!stage.browser) return {};
  const variable = stage.browser === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH';
  return { [variable]: installed(stage.browser) };
}

function installed(name: ProgramName): string {
  if (!findProgram(name)) console.log(`  installing ${name} …`);
  return requireProgram(name);
}

function tryToInstall(name: ProgramName): void {
  try {
    installed(name);
  } catch (error) {
    console.log(`  ${error instanceof Error ? error.message : String(error)}`);
  }
}

function run([program = '', ...args]: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
    child.on('error', (error) => {
      console.log(`  ${program}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests, testResults } = report as VitestReport;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = tests.filter(({ status }) => status === 'failed');
  // The first try's failure is told with the test that then passed.
  const again = tests.filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length);
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    broken: broken.map(({ fullName, failureMessages = [] }) =>
      [fullName, ...beginning(failureMessages)].join('\n      '),
    ),
    again: again.map(({ fullName }) => fullName),
  };
}

/** Enough to begin again from: of a property the seed and the counterexample. */
const beginning = ([message = '']: string[]) => message.split('\n', 4).map((line) => line.slice(0, 300));

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { assertionResults: VitestTest[] }[];
}

interface VitestTest {
  status: string;
  fullName: string;
  failureMessages?: string[];
}

function countPlaywright(report: unknown): Count {
  const { stats, suites } = report as PlaywrightReport;
  const specs = specsIn(suites);
  const titles = (outcome: string) =>
    specs.filter(({ tests }) => tests.some(({ status }) => status === outcome)).map(({ title }) => title);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    broken: titles('unexpected'),
    again: titles('flaky'),
  };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  suites: PlaywrightSuite[];
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: { title: string; tests: { status: string }[] }[];
}

function specsIn(suites: PlaywrightSuite[]): PlaywrightSuite['specs'] {
  return suites.flatMap((suite) => [...suite.specs, ...specsIn(suite.suites ?? [])]);
}
