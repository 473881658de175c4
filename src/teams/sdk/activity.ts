import { z } from 'zod/v4';

const id = z.string().min(1).max(1_000);
const account = z.looseObject({
  id,
  name: z.string().max(500).nullish(),
  aadObjectId: z.string().max(100).nullish(),
  tenantId: z.string().max(100).nullish(),
});

/** Left as it is: it is compared with the token letter by letter. */
function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === 'https:' || url?.protocol === 'http:';
}

/**
 * The parts of a Bot Framework activity that the bot reads, checked before the SDK sees it.
 * Source: https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#activity-object
 */
export const incomingActivitySchema = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(1_000).nullish(),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.string().max(2_000).refine(isWebAddress),
  from: account,
  recipient: account.nullish(),
  conversation: z.looseObject({
    id,
    conversationType: z.string().max(100).nullish(),
    tenantId: z.string().max(100).nullish(),
  }),
  text: z.string().nullish(),
  name: z.string().max(200).nullish(),
  locale: z.string().max(50).nullish(),
  localTimezone: z.string().max(100).nullish(),
  replyToId: z.string().max(1_000).nullish(),
  entities: z
    .array(z.looseObject({ type: z.string().max(200).optional() }))
    .max(200)
    .nullish(),
  membersAdded: z.array(account).max(1_000).nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().max(100) }).nullish() }).nullish(),
});

export type IncomingActivity = z.infer<typeof incomingActivitySchema>;

/** How the id of a conversation of several people begins. */
const SHARED_ID = '19:';

/** Teams and the Playground both name the type. Without one, or with a new one, nothing is shown that others may not read. */
export function isPersonal({ conversation }: IncomingActivity): boolean {
  const { id, conversationType, isGroup } = conversation;
  if (isGroup === true) return false;
  return conversationType === 'personal' || (!conversationType && !id.startsWith(SHARED_ID));
}
