import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder that the database's OS user may pass through, also for root. */
export function makeServerFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pec-bench-'));
  chmodSync(folder, 0o711);
  return folder;
}
