// Runs a script in TypeScript, which Node.js 20 alone does not: node scripts/run.mjs FILE.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

await runnerImport(resolve(process.argv[2] ?? ''), { configFile: false, logLevel: 'error' });
