import type { Config } from '../config.ts';
import type { Store } from '../store/store.ts';
import type { GroupMembership } from './groups.ts';
import { createPartnerChoices, type PartnerChoices } from './partnerChoices.ts';
import { createPolicy, type Asker, type Policy } from './policy.ts';
import { resolveManyPartners, resolveOnePartner, type PartnerResolver } from './resolvePartner.ts';

/** Who may do what, composed from the configuration and the store. */
export interface Access {
  readonly policy: Policy;
  readonly resolver: PartnerResolver;
  readonly choices: PartnerChoices;
  /** Whether one bot serves many partners. */
  readonly many: boolean;
}

export interface AccessOptions {
  readonly store: Pick<Store, 'partners' | 'managers' | 'grants' | 'memory'>;
  readonly groups: GroupMembership;
  /** For whom a bot of one partner checks; null where nobody has said yet. */
  readonly partnerTenantId: string | null;
  /** Whether people can sign in, so that Azure decides what they see. */
  readonly signIn: boolean;
}

export function createAccess(config: Pick<Config, 'bot' | 'access'>, options: AccessOptions): Access {
  const { store, groups, partnerTenantId, signIn } = options;
  const { bot, access } = config;
  const local = bot.kind === 'local';
  const many = access.partners === 'many';
  const botTenantId = 'tenantId' in bot ? bot.tenantId : null;
  const operators = new Set(access.operators);
  const choices = createPartnerChoices(store.memory);
  const resolver = many
    ? resolveManyPartners({ partners: store.partners, managers: store.managers, choices, local })
    : resolveOnePartner({
        partnerTenantId,
        homeTenantId: botTenantId ?? partnerTenantId,
        admins: access.admins,
        local,
        partners: store.partners,
      });

  function isOperator({ sender }: Asker): boolean {
    if (local) return true;
    const { objectId, tenantId } = sender;
    return objectId !== null && operators.has(objectId) && tenantId !== null && tenantId === botTenantId;
  }

  const policy = createPolicy({
    resolver,
    grants: store.grants,
    groups,
    customers: many ? store.partners : null,
    isOperator,
    signIn,
    operatorTenantId: botTenantId ?? partnerTenantId ?? 'local',
  });
  return { policy, resolver, choices, many };
}
