import assert from 'node:assert/strict';
import { alertCard } from '../../src/cards/alert.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { sampleAlert, sampleChange } from './support/watch-samples.ts';

const t = createTranslator();

describe('the time on an alert', () => {
  const words = (change: Parameters<typeof sampleChange>[0]): string =>
    JSON.stringify(alertCard(sampleAlert([sampleChange({ removal: null, ...change })]), t).card);

  it('lies between two checks', () => {
    assert.match(words({}), /between 22 Nov 2026, 06:12 UTC and 23 Nov 2026, 06:12 UTC/);
  });

  it('is one moment where the first check found it', () => {
    const found = words({ lastGood: '2026-11-23T06:12:00.000Z' });

    assert.match(found, /found on 23 Nov 2026, 06:12 UTC/);
    assert.doesNotMatch(found, /between/);
  });
});
