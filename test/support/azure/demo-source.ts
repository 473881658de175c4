import { openAzure, type AzureSource } from '../../../src/check/azure-source.ts';
import { systemTimer } from '../../../src/azure/timer.ts';
import { systemClock, type Clock } from '../../../src/clock.ts';
import { loadRoles } from '../../../src/knowledge/roles.ts';

export const DEMO_ON = {
  demo: true,
  identity: null,
  authorityHost: 'https://login.microsoftonline.com',
  resourceManagerEndpoint: 'https://management.azure.com',
} as const;

/** The make-believe Azure behind Microsoft's own clients, as the bot opens it. */
export async function openDemoAzure(clock: Clock = systemClock): Promise<AzureSource> {
  return openAzure(DEMO_ON, { roles: await loadRoles(), clock, timer: systemTimer });
}
