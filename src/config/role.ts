/** What a process does: `web` talks, `worker` runs watches and delivers what they say, `all` does both. */
export const ROLES = ['all', 'web', 'worker'] as const;
export type ProcessRole = (typeof ROLES)[number];
