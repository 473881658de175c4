import { TurnContext } from 'botbuilder';
import type { ConversationReference } from 'botbuilder';
import type { Logger } from 'pino';
import type { Address, Channel, Delivery, Person, SendOptions } from '../channel.ts';
import type { BotAdapter } from './adapter.ts';
import { failureOf } from './failure.ts';
import { withoutRetries } from './retries.ts';
import { toActivity } from './message.ts';
import { toOAuthCard } from './signIn.ts';

/** Speaks outside a turn, through the connector of the conversation's own service URL. */
export function createChannel(adapter: BotAdapter, log: Logger): Channel {
  async function deliver(
    address: Address,
    { once = false }: SendOptions,
    act: (context: TurnContext) => Promise<{ id: string } | undefined>,
  ): Promise<Delivery> {
    const outcome: { delivery: Delivery } = { delivery: { ok: false, reason: 'unreachable' } };
    try {
      await adapter.continueConversationAsync(adapter.appId, referenceOf(address), async (context) => {
        if (once) withoutRetries(context);
        // Caught here, since the adapter hands what a callback throws to its own error handler and returns in peace.
        outcome.delivery = await act(context).then(
          (sent): Delivery => ({ ok: true, activityId: sent?.id ?? '' }),
          (error: unknown) => failureOf(error),
        );
      });
    } catch (error) {
      return failureOf(error);
    }
    return outcome.delivery;
  }

  return {
    send: (address, message, options = {}) =>
      deliver(address, options, (context) => context.sendActivity(toActivity(message, log))),

    update: (address, activityId, message, options = {}) =>
      deliver(address, options, async (context) => {
        await context.updateActivity({ ...toActivity(message, log), id: activityId });
        return { id: activityId };
      }),

    offerSingleSignOn: (address, offer) => deliver(address, {}, (context) => context.sendActivity(toOAuthCard(offer))),

    async openPersonal(person, metAt) {
      const reference = referenceOf(metAt);
      const opened: { reference: Partial<ConversationReference> | null } = { reference: null };
      try {
        await adapter.createConversationAsync(
          adapter.appId,
          reference.channelId ?? 'msteams',
          metAt.serviceUrl,
          '',
          personalParameters(person, metAt, reference),
          (context) => {
            opened.reference = TurnContext.getConversationReference(context.activity);
            return Promise.resolve();
          },
        );
      } catch (error) {
        log.warn({ err: error }, 'a personal chat could not be opened');
        return null;
      }
      return opened.reference ? personalAddress(opened.reference, metAt) : null;
    },
  };
}

function personalParameters(person: Person, metAt: Address, reference: Partial<ConversationReference>) {
  const account = { id: person.id, name: person.name, ...(person.objectId ? { aadObjectId: person.objectId } : {}) };
  return {
    isGroup: false,
    bot: reference.bot ?? { id: '', name: '' },
    members: [account],
    activity: undefined as never,
    channelData: metAt.tenantId ? { tenant: { id: metAt.tenantId } } : {},
    ...(metAt.tenantId ? { tenantId: metAt.tenantId } : {}),
  };
}

function personalAddress(reference: Partial<ConversationReference>, metAt: Address): Address {
  return {
    conversationId: reference.conversation?.id ?? '',
    kind: 'personal',
    tenantId: metAt.tenantId,
    serviceUrl: metAt.serviceUrl,
    reference: { ...reference },
  };
}

function referenceOf(address: Address): Partial<ConversationReference> {
  return address.reference;
}
