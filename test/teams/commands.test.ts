import assert from 'node:assert/strict';
import { parseCommand } from '../../src/teams/commands.ts';

const TENANT = 'c0000000-0000-4000-8000-000000000001';

describe('typed commands', () => {
  const readings: readonly (readonly [string, ReturnType<typeof parseCommand>])[] = [
    ['help', { name: 'help', argument: '' }],
    ['  HELP! ', { name: 'help', argument: '' }],
    ['/help', { name: 'help', argument: '' }],
    ['hulp', { name: 'help', argument: '' }],
    ['Hilfe', { name: 'help', argument: '' }],
    ['aide', { name: 'help', argument: '' }],
    ['hlep', { name: 'help', argument: '' }],
    ['hello', { name: 'smallTalk', kind: 'greeting', said: 'hello' }],
    ['Goedemorgen', { name: 'smallTalk', kind: 'greeting', said: 'Goedemorgen' }],
    ['thanks!', { name: 'smallTalk', kind: 'thanks', said: 'thanks!' }],
    ['', { name: 'empty' }],
    ['   ', { name: 'empty' }],
    ['x'.repeat(10_000), { name: 'too-long' }],
    ['check', { name: 'check', argument: '' }],
    ['chekc', { name: 'check', argument: '' }],
    [`check ${TENANT}`, { name: 'check', argument: TENANT }],
    ['Check fabrikam.example', { name: 'check', argument: 'fabrikam.example' }],
    ['chekc fabrikam.example', { name: 'check', argument: 'fabrikam.example' }],
    ['check Fabrikam', { name: 'check', argument: 'Fabrikam' }],
    ['check Tailspin Toys', { name: 'check', argument: 'Tailspin Toys' }],
    ['check if reader counts', { name: 'question', question: 'check if reader counts' }],
    ['Wat kun je?', { name: 'help', argument: '' }],
    ['Was kann der Bot?', { name: 'help', argument: '' }],
    ['Que savez-vous faire ?', { name: 'help', argument: '' }],
    ['what can you do??', { name: 'help', argument: '' }],
    ['check my permissions', { name: 'question', question: 'check my permissions' }],
    [
      'check bakery of my aunt?',
      {
        name: 'question',
        question: 'check bakery of my aunt?',
        perhaps: { name: 'check', argument: 'bakery of my aunt' },
      },
    ],
    ['plan for all customers', { name: 'plan', argument: '' }],
    ['Plan für alle Kunden', { name: 'plan', argument: '' }],
    ['check “Tailspin Toys”, please!', { name: 'check', argument: 'Tailspin Toys' }],
    ['controleer contoso.com aub.', { name: 'check', argument: 'contoso.com' }],
    ['check contoso as me', { name: 'check', argument: 'contoso as me' }],
    ['vérifier contoso en tant que moi', { name: 'check', argument: 'contoso en tant que moi' }],
    ['role Backup Operator', { name: 'role', argument: 'Backup Operator' }],
    ['role backup operator?', { name: 'role', argument: 'backup operator' }],
    ['stop watching fabrikam.example', { name: 'unwatch', argument: 'fabrikam.example' }],
    ['stop met bewaken Tailspin Toys', { name: 'unwatch', argument: 'Tailspin Toys' }],
    ['Überwachung beenden fabrikam.example', { name: 'unwatch', argument: 'fabrikam.example' }],
    ['überwachen Sie fabrikam.example', { name: 'watch', argument: 'fabrikam.example' }],
    ['/ne plus surveiller fabrikam.example', { name: 'unwatch', argument: 'fabrikam.example' }],
    ['plan d’action fabrikam.example', { name: 'plan', argument: 'fabrikam.example' }],
    ['Plan für alle Kunden machen', { name: 'plan', argument: '' }],
    ['roles', { name: 'question', question: 'roles' }],
    ['choose', { name: 'choose', argument: '' }],
    ['profile', { name: 'profile', argument: '' }],
    ['Does the Reader role count?', { name: 'question', question: 'Does the Reader role count?' }],
    ['👋🏽🎉', { name: 'smallTalk', kind: 'greeting', said: '👋🏽🎉' }],
    ['constructor', { name: 'question', question: 'constructor' }],
  ];

  for (const [line, expected] of readings) {
    it(`reads ${JSON.stringify(line.slice(0, 40))} as ${expected.name}`, () => {
      const command = parseCommand(line);

      assert.deepEqual(command, expected);
    });
  }

  it('understands a mistyped check before the name of a known customer', () => {
    const command = parseCommand('chck contoso', (name) => name === 'contoso');

    assert.deepEqual(command, { name: 'check', argument: 'contoso' });
  });
});
