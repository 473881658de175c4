import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** A key that tokens are sealed with. */
export interface SealingKey {
  /** Stands beside what it sealed, so that keys can be changed. */
  readonly id: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

export interface Sealed {
  readonly keyId: string;
  /** Nonce, tag and what was encrypted. */
  readonly bytes: Buffer;
}

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a text for one owner.
 * @param owner binds it: what is sealed for one owner does not open for another, wherever it is copied to.
 */
export function seal(text: string, owner: string, { id, key }: SealingKey): Sealed {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(aadOf(owner, id));
  const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return { keyId: id, bytes: Buffer.concat([nonce, cipher.getAuthTag(), encrypted]) };
}

/** The text; null where its key is not among these, or it was changed or sealed for somebody else. */
export function unseal({ keyId, bytes }: Sealed, owner: string, keys: readonly SealingKey[]): string | null {
  const known = keys.find(({ id }) => id === keyId);
  if (!known || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(ALGORITHM, known.key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(aadOf(owner, keyId));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const encrypted = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(encrypted), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

function aadOf(owner: string, keyId: string): Buffer {
  return Buffer.from(JSON.stringify(['sign-in', owner, keyId]));
}
