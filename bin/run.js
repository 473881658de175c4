#!/usr/bin/env node
/**
 * Starts one of the bot's programs: `node bin/run.js <main|dev|ask|check|access|feedback|audit|admin> [arguments]`.
 * Plain JavaScript without imports from the project, so that it still speaks when Node is too old for the rest.
 */
import { existsSync } from 'node:fs';

const PROGRAMS = {
  main: 'main',
  dev: 'cli/dev',
  ask: 'cli/ask',
  check: 'cli/check',
  access: 'cli/access',
  feedback: 'cli/feedback',
  audit: 'cli/audit',
  admin: 'cli/admin',
};

/** The first Node that runs TypeScript sources by itself; the build needs less. */
const NEEDED = { sources: [22, 18], build: [22, 12] };

const program = PROGRAMS[process.argv[2] ?? ''];
if (!program) {
  fail(`Unknown program "${process.argv[2] ?? ''}". Use one of: ${Object.keys(PROGRAMS).join(', ')}.`);
}

const source = new URL(`../src/${program}.ts`, import.meta.url);
const form = existsSync(source) ? 'sources' : 'build';
const [major, minor] = process.versions.node.split('.').map(Number);
const [needMajor, needMinor] = NEEDED[form];
if (major < needMajor || (major === needMajor && minor < needMinor)) {
  fail(
    `This is Node ${process.versions.node}, and the bot needs Node ${needMajor}.${needMinor} or newer. ` +
      'On 64-bit Linux "npm ci" brings a fitting Node along: start with "npm run …" rather than with node itself. ' +
      'Elsewhere install Node 24 from nodejs.org.',
  );
}

process.argv.splice(1, 2, process.argv[1]);
await import(form === 'sources' ? source.href : new URL(`../dist/${program}.js`, import.meta.url).href);

function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(2);
}
