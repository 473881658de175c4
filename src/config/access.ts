import type { BotIdentity } from './bot.ts';
import { ConfigError, type Environment, guidList, oneOf } from './values.ts';

/** Whom the bot serves, and who manages it. */
export interface AccessSettings {
  /** `one`: a partner's own bot. `many`: a distributor's, whose partners stand in the store. */
  readonly partners: 'one' | 'many';
  /** Object ids, in the bot's tenant, of the partner's admins. Empty where there are many partners. */
  readonly admins: readonly string[];
  /** Object ids, in the bot's tenant, of the people who manage partners and their people in chat. */
  readonly operators: readonly string[];
}

/** @throws ConfigError where rights would be given to nobody, or to whom is not clear. */
export function readAccess(env: Environment, bot: BotIdentity): AccessSettings {
  const partners = oneOf(env, 'PARTNERS', ['one', 'many'] as const, 'one');
  const admins = guidList(env, 'PARTNER_ADMINS');
  const operators = guidList(env, 'OPERATORS');
  if (partners === 'many' && admins.length > 0) {
    throw new ConfigError(
      'PARTNER_ADMINS names the admins of one partner, and PARTNERS is many. Remove it, name the OPERATORS, and give each partner its admins with "npm run admin -- member add".',
    );
  }
  if (partners === 'many' && env['PARTNER_PROFILE']) {
    throw new ConfigError(
      'PARTNER_PROFILE says whom one partner is, and PARTNERS is many. Remove it: each partner’s admins set its profile in chat.',
    );
  }
  if (operators.length > 0 && bot.kind === 'multi-tenant') {
    throw new ConfigError(
      'OPERATORS are people of the bot’s own tenant, and a MultiTenant bot has none. Remove OPERATORS and use "npm run admin", or set BOT_TYPE to SingleTenant.',
    );
  }
  return { partners, admins, operators };
}
