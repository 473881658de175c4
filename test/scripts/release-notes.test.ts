import assert from 'node:assert/strict';
import { notesOf } from '../../scripts/release/notes.ts';

const CHANGELOG = `# Changelog

## Unreleased

- Not yet.

## 1.10.0 (2026-12-01)

### Added
- The tenth.

## 1.1.0

- The first.
`;

describe('the notes of a release', () => {
  it('are the part under its heading', () => {
    assert.equal(notesOf(CHANGELOG, '1.10.0'), '### Added\n- The tenth.');
    assert.equal(notesOf(CHANGELOG, '1.1.0'), '- The first.');
  });

  it('are missing where nobody wrote them', () => {
    for (const version of ['1.1', '2.0.0', '']) assert.equal(notesOf(CHANGELOG, version), null);
  });
});
