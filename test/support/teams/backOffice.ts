import { systemClock } from '../../../src/clock.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { silentLogger } from '../logger.ts';

/** Opens the store of a running bot beside it, for as long as the work takes. */
export async function inStoreOf<T>(
  bot: { readonly databaseUrl: string },
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const { databaseUrl } = bot;
  const store = await openStore({ databaseUrl, dataDir: '', logger: silentLogger, clock: systemClock });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
