/** Prints a version's part of CHANGELOG.md: `node scripts/release-notes.ts v1.2.0`. Exits 1 where there is none. */
import { readFile } from 'node:fs/promises';
import { notesOf } from './release/notes.ts';

const tag = process.argv[2] ?? '';
const changelog = await readFile(new URL('../CHANGELOG.md', import.meta.url), 'utf8');
const notes = notesOf(changelog, tag.replace(/^v/, ''));
if (notes === null) {
  console.error(`CHANGELOG.md has no part for "${tag}". Move what is unreleased under "## ${tag.replace(/^v/, '')}".`);
  process.exitCode = 1;
} else {
  console.log(notes);
}
