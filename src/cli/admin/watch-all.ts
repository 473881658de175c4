import { systemClock } from '../../clock.ts';
import type { Environment } from '../../config/values.ts';
import { readConfig } from '../../config.ts';
import { languageNamed } from '../../i18n/languages.ts';
import { createTranslator } from '../../i18n/translator.ts';
import { isGuid } from '../../pec/profile.ts';
import { createAudit } from '../../store/audit.ts';
import { createConversations } from '../../store/conversations.ts';
import { createWatches } from '../../store/watches.ts';
import { writeStore } from '../../store/writer.ts';
import { readTimeZone } from '../../watch/time-zones.ts';
import { type WatchAllRequest, watchAll } from '../../watch/watch-all.ts';
import { readArguments } from '../arguments.ts';
import type { CommandIo } from '../io.ts';
import { silent } from '../silent.ts';

/** `npm run admin -- watch-all`: watches every customer of a partner for one conversation. @returns the exit code. */
export async function adminWatchAll(args: readonly string[], env: Environment, io: CommandIo): Promise<0 | 2> {
  const asked = parse(args);
  const t = createTranslator(asked?.language);
  if (!asked) {
    io.err(t('admin.watchAll.usage'));
    return 2;
  }
  const { databaseUrl, dataDir } = readConfig(env);
  const clock = systemClock;
  const outcome = await writeStore({ databaseUrl, dataDir, logger: silent, clock }, (db) =>
    db.transaction().execute((transaction) => {
      const store = {
        watches: createWatches(transaction, clock),
        conversations: createConversations(transaction, clock),
        audit: createAudit(transaction, clock),
      };
      return watchAll(store, asked, clock);
    }),
  );
  switch (outcome.kind) {
    case 'no-conversation':
      io.err(t('admin.watchAll.noConversation'));
      return 2;
    case 'no-customers':
      io.err(t('admin.watchAll.none'));
      return 2;
    case 'watched':
      io.out(t('admin.watchAll.done', { added: outcome.added, known: outcome.known }));
      return 0;
  }
}

function parse(args: readonly string[]): WatchAllRequest | null {
  const parsed = readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      conversation: { type: 'string' },
      'time-zone': { type: 'string', default: 'UTC' },
      lang: { type: 'string', default: 'en' },
    },
  });
  if (!parsed) return null;
  const { values, positionals } = parsed;
  const [partnerTenantId = '', another] = positionals;
  const language = languageNamed(values.lang);
  const zone = readTimeZone(values['time-zone']);
  const conversationId = values.conversation;
  if (!isGuid(partnerTenantId) || another !== undefined || !language || !zone.ok || !conversationId) return null;
  return { partnerTenantId, conversationId, language, timeZone: zone.timeZone };
}
