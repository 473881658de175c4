import type { Access } from '../access/access.ts';
import { createAdministration } from '../access/administration.ts';
import { customerName } from '../cards/check-progress.ts';
import type { AzureSource } from '../check/azure-source.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Store } from '../store/store.ts';
import type { ReportAccess } from './openReport.ts';
import { createActForFeature } from './routes/actFor.ts';
import { createAskAdminFeature } from './routes/askAdmin.ts';
import { createGrantsFeature } from './routes/grants.ts';
import { createOperateFeature } from './routes/operate.ts';
import type { Feature } from './router.ts';

export interface AccessFeaturesOptions extends Pick<ReportAccess, 'policy' | 'reports' | 'profileFor' | 'demo'> {
  readonly config: Config;
  readonly access: Access;
  readonly store: Store;
  readonly clock: Clock;
  readonly azure: Pick<AzureSource, 'appIdentity'>;
  readonly findTenant: AzureSource['findTenant'];
}

/** Everything about who may do what: grants, whom somebody acts for, and the desk of whoever runs the bot. */
export function createAccessFeatures(options: AccessFeaturesOptions): readonly Feature[] {
  const { config, access, store, clock, azure, policy, reports, profileFor, findTenant, demo } = options;
  const { db, partners, grants } = store;
  const { resolver, choices, many } = access;
  const administration = createAdministration({ db, clock, configuredAdmins: config.access.admins.length });

  /** By the newest check with the bot's own identity, which is what a grant is about. */
  async function nameOf(partnerTenantId: string, customerTenantId: string): Promise<string> {
    const viewer = { partnerTenantId, identityKeys: azure.appIdentity ? [azure.appIdentity.key] : [] };
    const [newest] = await reports.list(viewer, customerTenantId);
    const report = newest ? await reports.get(viewer, newest.checkId) : null;
    return report ? customerName(report.customer) : customerTenantId;
  }

  return [
    createGrantsFeature({
      policy,
      grants,
      administration,
      customers: many ? partners : null,
      findTenant,
      nameOf,
      demo,
    }),
    createActForFeature({
      resolver,
      choices,
      partners,
      ownName: async (partnerTenantId) => (await profileFor(partnerTenantId))?.billTo.name ?? null,
    }),
    createOperateFeature({ policy, partners, administration, many }),
    createAskAdminFeature(),
  ];
}
