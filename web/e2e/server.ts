import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server, without a slash at its end. */
    base: string;
  }
}

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const JAR = file('../../app/target/sanad.jar');
const SAMPLES = file('../../app/src/main/resources/org/sanad/app/command/demo.json');
const OWN = file('reports.jsonl');

/** What a server prints once it serves. */
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/** A server that runs, and how to end it. */
export interface Running {
  base: string;
  stop: () => Promise<void>;
}

/** `sanad serve` on any free port, on a register that there is. */
export async function open(register: string): Promise<Running> {
  if (!existsSync(JAR)) throw new Error('There is no app/target/sanad.jar: build it with mvn -q -Pfast -pl app -am package.');
  const server = spawn('java', ['-jar', JAR, 'serve', '--register', register, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const stop = () => {
    server.kill();
    return ended;
  };
  return { base: await address(server), stop };
}

/** The same on a new register with the sample reports and others, which goes when it ends. */
export async function serve(reports: string[] = [OWN]): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-page-'));
  const register = join(folder, 'register.db');
  const read = spawnSync('java', ['-jar', JAR, 'ingest', '--register', register, SAMPLES, ...reports], { encoding: 'utf8' });
  if (read.status !== 0) throw new Error(`sanad ingest failed:\n${read.stdout}${read.stderr}`);
  const { base, stop } = await open(register);
  return {
    base,
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function address(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const hear = (words: Buffer) => {
      said += words.toString();
      const at = ADDRESS.exec(said);
      if (at) found(at[0]);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => failed(new Error(`sanad serve ended:\n${said}`)));
  });
}

/** One server for all test files. */
export default async function setup(project: TestProject) {
  const server = await serve();
  project.provide('base', server.base);
  return server.stop;
}
