import assert from 'node:assert/strict';
import { isMicrosoftAuthority } from '../../src/azure/settings.ts';

describe('authorities', () => {
  for (const host of [
    'https://login.microsoftonline.com',
    'https://login.microsoftonline.us',
    'https://login.chinacloudapi.cn',
  ]) {
    it(`are Microsoft's at ${host}`, () => {
      assert.equal(isMicrosoftAuthority(host), true);
    });
  }

  for (const host of [
    'https://localhost:8443',
    'https://login.microsoftonline.com.evil.example',
    'https://evil.example/login.microsoftonline.com',
  ]) {
    it(`are not Microsoft's at ${host}`, () => {
      assert.equal(isMicrosoftAuthority(host), false);
    });
  }
});
