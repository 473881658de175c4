import { ConfigError, type Environment } from './values.ts';

/** Whom the bot names when it does not know. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** Conversation id of the Teams channel where they are asked; null where there is none. */
  readonly channel: string | null;
}

export function readContact(env: Environment): Contact {
  return {
    name: env['CONTACT_NAME'] || 'Copaco Cloud',
    email: env['CONTACT_EMAIL'] || 'cloud@copaco.com',
    phone: env['CONTACT_PHONE'] || '+314 (0) 2306 340',
    channel: readContactChannel(env),
  };
}

function readContactChannel(env: Environment): string | null {
  const id = env['CONTACT_CHANNEL'];
  if (!id) return null;
  if (/^19:[^\s;/?]{1,300}$/.test(id)) return id;
  throw new ConfigError(
    `CONTACT_CHANNEL is "${id}". Use the id of a Teams channel, such as 19:abc@thread.tacv2: the part of the link to ` +
      'the channel after /channel/, with %3a written as ":" and %40 as "@".',
  );
}
