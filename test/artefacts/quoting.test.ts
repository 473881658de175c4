import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { powershellQuoted, shellQuoted } from '../../src/artefacts/quoting.ts';
import { powershellCommands, powershellProblems } from '../support/powershell.ts';

const HOSTILE = ["'; rm -rf / #", '$(id)', '`id`', '"\\', "l'abonnement", 'l’abonnement ‘x‚ ‛', '\n', '%s', '-n'];

describe('quoting for a shell', () => {
  it('hands any text over as it is', () => {
    const texts = [
      ...HOSTILE,
      ...fc.sample(fc.string({ unit: 'binary' }), 50).map((text) => text.replaceAll('\0', '')),
    ];
    const script = texts.map((text) => `printf '%s\\0' ${shellQuoted(text)}`).join('\n');

    const said = spawnSync('bash', { input: script, encoding: 'utf8' });

    assert.equal(said.stderr, '');
    assert.deepEqual(
      said.stdout.split('\0').slice(0, -1),
      texts.map((text) => text.toWellFormed()),
    );
  });

  it('leaves no quote alone that PowerShell knows', () => {
    for (const text of HOSTILE) {
      const inside = powershellQuoted(text).slice(1, -1);

      assert.doesNotMatch(inside.replace(/(['‘’‚‛])\1/g, ''), /['‘’‚‛]/);
    }
  });

  it('makes one PowerShell string of any text', () => {
    for (const text of HOSTILE) {
      const script = `Write-Host ${powershellQuoted(text)}`;

      assert.deepEqual(powershellProblems(script), []);
      assert.deepEqual(powershellCommands(script), ['Write-Host']);
    }
  });
});
