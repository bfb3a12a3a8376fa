import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findProgram, type ProgramName, requireProgram } from './programs.ts';

export interface Count {
  passed: number;
  failed: number;
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
  if (!report) return { passed: green ? 1 : 0, failed: green ? 0 : 1 };
  if (!existsSync(report.file)) return { passed: 0, failed: 1 };
  const count = report.counted(JSON.parse(readFileSync(report.file, 'utf8')));
  const silent = count.passed + count.failed === 0;
  return { passed: count.passed, failed: Math.max(count.failed, green && !silent ? 0 : 1) };
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
  const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

/** A test that only passed when tried again is not sound: it counts as failed. */
function countPlaywright(report: unknown): Count {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
