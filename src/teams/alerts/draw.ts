import { alertCard, type AlertCardInput, type AlertStanding } from '../../cards/alert.ts';
import { watchMessageCard } from '../../cards/watch-message.ts';
import { checkIdOf } from '../../check/reports.ts';
import type { PartnerProfile } from '../../pec/profile.ts';
import { type Alert, type Alerts, standingKey } from '../../store/alerts.ts';
import type { Digests } from '../../store/digests.ts';
import type { Outbox, OutboxEntry } from '../../store/outbox.ts';
import type { Watches } from '../../store/watches.ts';
import { type AlertContent, readContent } from '../../watch/content.ts';
import { readMessage, type WatchMessage } from '../../watch/message.ts';
import type { TranslatorFactory } from '../readers.ts';
import type { Drawn } from './deliver.ts';

export interface DrawOptions {
  readonly alerts: Pick<Alerts, 'get'>;
  readonly watches: Pick<Watches, 'get'>;
  readonly digests: Pick<Digests, 'get'>;
  readonly outbox: Pick<Outbox, 'isUnderWay'>;
  readonly profileFor: (partnerTenantId: string) => Promise<PartnerProfile | null>;
  readonly createTranslator: TranslatorFactory;
}

/** Draws what waits in the outbox, as things stand now, in the language of the conversation. */
export function createDraw(options: DrawOptions): (entry: OutboxEntry) => Promise<Drawn> {
  const { alerts, watches, digests, outbox, profileFor, createTranslator } = options;

  async function drawAlert(entry: OutboxEntry): Promise<Drawn> {
    const alert = entry.alertId === null ? null : await alerts.get(entry.alertId);
    const content = alert && readContent(alert);
    if (!alert || !content) return { do: 'nothing', reason: 'the alert is not kept any more' };
    const profile = await profileFor(alert.partnerTenantId);
    const input = cardInputOf(alert, content, profile);
    const message = alertCard(input, createTranslator(alert.language, alert.timeZone));
    if (entry.act === 'send') return { do: 'send', message };
    if (alert.activityId !== null) return { do: 'update', activityId: alert.activityId, message };
    // The message that is to be edited shows the newest state by itself once it is sent.
    if (await outbox.isUnderWay(alert.id)) return { do: 'wait' };
    return { do: 'nothing', reason: 'nobody knows which message shows it' };
  }

  async function drawLine(entry: OutboxEntry, message: Exclude<WatchMessage, { kind: 'alert' }>): Promise<Drawn> {
    const reader =
      message.kind === 'digest'
        ? await digests.get(entry.conversationId, message.partnerTenantId)
        : await watches.get(message.watchId);
    if (!reader) return { do: 'nothing', reason: 'nobody watches any more' };
    const shared = reader.conversationKind !== 'personal';
    const words = createTranslator(reader.language, reader.timeZone);
    return { do: 'send', message: watchMessageCard(message, shared, words) };
  }

  return async (entry) => {
    const message = readMessage(entry.message);
    if (!message) return { do: 'nothing', reason: 'another build wrote it' };
    return message.kind === 'alert' ? drawAlert(entry) : drawLine(entry, message);
  };
}

/** What the card of an alert is made of, for the conversation that it was sent to. */
export function cardInputOf(alert: Alert, content: AlertContent, profile: PartnerProfile | null): AlertCardInput {
  return {
    alertId: alert.id,
    checkId: content.historyId === null ? null : checkIdOf(content.historyId),
    content,
    standing: standingOf(alert),
    seen: standingKey(alert),
    profile,
    shared: alert.conversationKind !== 'personal',
  };
}

function standingOf({ status, handledBy, handledAt, snoozedUntil }: Alert): AlertStanding {
  switch (status) {
    case 'open':
    case 'recovered':
      return { kind: status };
    case 'acknowledged':
    case 'stopped':
      return { kind: status, by: handledBy, at: handledAt };
    case 'snoozed':
      return { kind: 'snoozed', by: handledBy, until: snoozedUntil };
  }
}
