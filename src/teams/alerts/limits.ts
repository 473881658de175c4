import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../durations.ts';
import type { DeliveryLimits } from '../../store/delivery-limits.ts';

/**
 * What Teams takes from a bot, less one in each conversation: a message is counted when it leaves, and may take its time
 * on the way, so one that left before the window can arrive in it. Teams' own figures, read 2026-11-23: in one
 * conversation 7 in 1 s, 8 in 2 s, 60 in 30 s and 1,800 in an hour; 50 a second in all; at most 10 notifications a minute for a
 * person.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/rate-limit
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/concepts/deploy-and-publish/appsource/prepare/teams-store-validation-guidelines
 */
export const TEAMS_LIMITS: DeliveryLimits = {
  conversation: [
    { count: 6, withinMs: SECOND_MS },
    { count: 7, withinMs: 2 * SECOND_MS },
    { count: 59, withinMs: 30 * SECOND_MS },
    { count: 1_799, withinMs: HOUR_MS },
  ],
  notifications: { count: 9, withinMs: MINUTE_MS },
  // What is on its way when a second begins arrives in it too: together they stay below 50.
  everywhere: { count: 30, withinMs: SECOND_MS },
  inFlight: 16,
};
