/** One role in the managing tenant's hands, for good. */
export interface Authorization {
  /** Object id in the managing tenant; null where whoever deploys it fills it in. */
  readonly principalId: string | null;
  readonly roleDefinitionId: string;
  /** What a User Access Administrator may give to managed identities. No other role has it. */
  readonly delegatedRoleDefinitionIds?: readonly string[];
}

/** A group of people who activate a role when they need it. */
export interface EligiblePeople {
  readonly principalId: string | null;
  readonly roleDefinitionId: string;
  /** Object ids of users or groups in the managing tenant who let an activation through; empty for nobody. */
  readonly approverIds: readonly string[];
}

/** What a customer hands over through Azure Lighthouse. */
export interface Delegation {
  readonly scope: 'subscription' | 'resource-group';
  /** Null where whoever deploys it fills it in. */
  readonly managedByTenantId: string | null;
  /** The identity with the partner admin link: always permanent, or nothing is earned. */
  readonly linked: Authorization;
  readonly people: EligiblePeople | null;
  /** Null where the scope is the subscription, or whoever deploys it fills it in. */
  readonly resourceGroupName: string | null;
}
