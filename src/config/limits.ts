import { ConfigError, type Environment } from './values.ts';

/** For each person, and for each organisation. */
export interface Share {
  readonly person: number;
  readonly tenant: number;
}

/** How often something may be had in an hour; a quarter of it at once. */
export interface LimitSettings {
  readonly message: Share;
  readonly check: Share;
  readonly export: Share;
  readonly 'sign-in': Share;
  /** Checks under way at the same time. */
  readonly checksAtOnce: Share;
}

const MOST = 1_000_000;

/** @throws ConfigError where a limit is not two whole numbers. */
export function readLimits(env: Environment): LimitSettings {
  return {
    message: share(env, 'LIMIT_MESSAGES', '1200/24000'),
    check: share(env, 'LIMIT_CHECKS', '240/2400'),
    export: share(env, 'LIMIT_EXPORTS', '120/1200'),
    'sign-in': share(env, 'LIMIT_SIGN_INS', '40/800'),
    checksAtOnce: share(env, 'CHECKS_AT_ONCE', '5/20'),
  };
}

function share(env: Environment, name: string, fallback: string): Share {
  const text = env[name] || fallback;
  const [, person, tenant] = (/^(\d{1,7})\/(\d{1,7})$/.exec(text) ?? []).map(Number);
  if (person === undefined || tenant === undefined || person < 1 || tenant < person || tenant > MOST) {
    throw new ConfigError(
      `${name} is "${text}". Use two whole numbers such as ${fallback}: the first for each person, the second, at least as large, for each organisation.`,
    );
  }
  return { person, tenant };
}
