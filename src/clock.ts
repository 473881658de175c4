/** The one source of time. Injected everywhere, so that a test decides what day it is. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
