import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { seal, unseal } from '../../src/signin/seal.ts';

const NEW = { id: '2027-01', key: randomBytes(32) };
const OLD = { id: '2026-11', key: randomBytes(32) };

describe('what is sealed', () => {
  it('opens for its owner, with the key that sealed it among several', () => {
    const sealed = seal('token', 'ann', OLD);

    assert.equal(unseal(sealed, 'ann', [NEW, OLD]), 'token');
  });

  it('shows nothing of the text, and looks different each time', () => {
    const [one, other] = [seal('token', 'ann', NEW), seal('token', 'ann', NEW)];

    assert.equal(one.bytes.includes('token'), false);
    assert.notDeepEqual(one.bytes, other.bytes);
  });

  it('does not open for somebody else', () => {
    assert.equal(unseal(seal('token', 'ann', NEW), 'bob', [NEW]), null);
  });

  it('does not open once its key is gone, nor under another key’s name', () => {
    const sealed = seal('token', 'ann', OLD);

    assert.equal(unseal(sealed, 'ann', [NEW]), null);
    assert.equal(unseal({ ...sealed, keyId: NEW.id }, 'ann', [NEW, OLD]), null);
    assert.equal(unseal(sealed, 'ann', [{ id: OLD.id, key: NEW.key }]), null);
  });

  for (const at of ['nonce', 'tag', 'text'] as const) {
    it(`does not open where a bit of its ${at} was changed`, () => {
      const { keyId, bytes } = seal('token', 'ann', NEW);
      const changed = Buffer.from(bytes);
      const index = { nonce: 0, tag: 12, text: 28 }[at];
      changed[index] = (changed[index] ?? 0) ^ 1;

      assert.equal(unseal({ keyId, bytes: changed }, 'ann', [NEW]), null);
    });
  }

  it('does not open where it was cut', () => {
    const { keyId, bytes } = seal('token', 'ann', NEW);

    for (const length of [0, 11, 27, bytes.length - 1]) {
      assert.equal(unseal({ keyId, bytes: bytes.subarray(0, length) }, 'ann', [NEW]), null);
    }
  });
});
