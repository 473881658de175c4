import { checkAppObjectId, ROLES } from '../cast.ts';
import type { DemoCustomer, DemoSubscription } from '../model.ts';
import { findSubscription, sightOf, type Place, type Sight } from './access.ts';
import { answerGraph } from './graph.ts';
import { page } from './page.ts';
import { armError, json, type DemoReply, type DemoRequest } from './reply.ts';
import {
  armAssignment,
  armBilling,
  armDefinition,
  armDelegation,
  armDelegationEvent,
  armDeletion,
  armDeny,
  armRole,
  armSchedule,
  armSubscription,
  definitionId,
} from './shapes.ts';

/** Built-in roles whose names the make-believe Azure knows beside those on Microsoft's list. */
const UNLISTED_BUILT_IN = [{ id: ROLES.tagContributor, name: 'Tag Contributor' }];

const IN_SUBSCRIPTION = /^\/subscriptions\/([0-9a-f-]{36})(?:\/resourcegroups\/[^/]+)?\/providers\/(.+)$/;

/** Answers one request to Azure Resource Manager. Pure: the same world, moment and request give the same answer. */
export function answerArm(world: readonly DemoCustomer[], request: DemoRequest, now: Date): DemoReply {
  const sight = sightOf(request, world);
  if ('status' in sight) return sight;
  const { url } = request;
  const path = url.pathname.replace(/^\/+/, '/').toLowerCase();

  if (path === '/tenants') return answerTenants(sight, url);
  if (path === '/subscriptions') return answerSubscriptions(sight, url);
  if (path === '/providers/microsoft.managementpartner/partners') return answerPartner(sight, now);

  if (path === '/providers/microsoft.resourcegraph/resources') return answerGraph(sight, request.body ?? '', now);

  const [, subscriptionId, rest] = IN_SUBSCRIPTION.exec(path) ?? [];
  if (!subscriptionId || !rest) return armError(404, 'NotFound', 'The address was not found.');
  const place = findSubscription(sight, subscriptionId);
  if (!place) return armError(404, 'SubscriptionNotFound', `The subscription '${subscriptionId}' could not be found.`);
  return answerSubscription(place, url, rest, now);
}

function answerTenants({ customers }: Sight, url: URL): DemoReply {
  return page(url, customers, ({ tenantId, name, domain }) => ({
    id: `/tenants/${tenantId}`,
    tenantId,
    displayName: `${name} (demo)`,
    defaultDomain: domain,
    tenantCategory: 'Home',
  }));
}

function answerSubscriptions({ customers }: Sight, url: URL): DemoReply {
  const [only] = customers;
  if (customers.length === 1 && only) {
    return page(url, only.subscriptions, (item) => armSubscription(only, item), only.pageSize);
  }
  const all = customers.flatMap((customer) =>
    Array.from({ length: customer.subscriptions.length }, (_, index) => ({ customer, index })),
  );
  return page(url, all, ({ customer, index }) => {
    const subscription = customer.subscriptions.at(index);
    return subscription ? armSubscription(customer, subscription) : null;
  });
}

function answerPartner({ tenantId, customers }: Sight, now: Date): DemoReply {
  const partnerId = customers.find((customer) => customer.tenantId === tenantId)?.ownPartnerId;
  if (!partnerId) return armError(404, 'NotFound', 'The partner was not found.');
  return json({
    id: `/providers/Microsoft.ManagementPartner/partners/${partnerId}`,
    name: partnerId,
    type: 'Microsoft.ManagementPartner/partners',
    properties: {
      partnerId,
      partnerName: 'Northwind Traders',
      tenantId,
      objectId: checkAppObjectId(tenantId),
      version: 1,
      state: 'Active',
      createdTime: now.toISOString(),
      updatedTime: now.toISOString(),
    },
  });
}

function answerSubscription(place: Place, url: URL, rest: string, now: Date): DemoReply {
  const { customer, subscription } = place;
  const { pageSize } = customer;

  switch (rest) {
    case 'microsoft.authorization/roleassignments':
      return page(
        url,
        subscription.assignments,
        (item, index) => armAssignment(now, subscription, item, index),
        pageSize,
      );
    case 'microsoft.authorization/roleassignmentscheduleinstances':
      return page(url, subscription.activeSchedules ?? [], (item, index) =>
        armSchedule(now, subscription, item, 'active', index),
      );
    case 'microsoft.authorization/roleeligibilityscheduleinstances':
      return page(url, subscription.eligibleSchedules ?? [], (item, index) =>
        armSchedule(now, subscription, item, 'eligible', index),
      );
    case 'microsoft.authorization/denyassignments':
      return page(url, subscription.denyAssignments ?? [], (item, index) => armDeny(subscription, item, index));
    case 'microsoft.authorization/roledefinitions':
      return page(url, subscription.customRoles ?? [], (role) => armRole(subscription, { ...role, custom: true }));
    case 'microsoft.managedservices/registrationassignments':
      return page(url, subscription.delegations ?? [], (item, index) =>
        item.unlisted ? null : armDelegation(customer, subscription, item, index),
      );
    case 'microsoft.insights/eventtypes/management/values':
      return answerEvents(subscription, url, now);
    case 'microsoft.billing/billingproperty/default':
      return json(armBilling(subscription));
    default:
      return answerOne(place, url, rest);
  }
}

/** The log takes one provider at a time, and so holds nothing of another. */
function answerEvents(subscription: DemoSubscription, url: URL, now: Date): DemoReply {
  const [, provider] = /resourceProvider eq '([^']+)'/.exec(url.searchParams.get('$filter') ?? '') ?? [];
  if (provider === 'Microsoft.ManagedServices') {
    return page(url, subscription.delegationEvents ?? [], (item) => armDelegationEvent(now, subscription, item));
  }
  return page(url, subscription.deletedGrants ?? [], (item, index) => armDeletion(now, subscription, item, index));
}

function answerOne({ customer, subscription }: Place, url: URL, rest: string): DemoReply {
  const role = UNLISTED_BUILT_IN.find(({ id }) => rest === `microsoft.authorization/roledefinitions/${id}`);
  if (role) return json(armRole(subscription, { ...role, custom: false }));

  const delegations = subscription.delegations ?? [];
  const assignments = delegations.map((item, at) => armDelegation(customer, subscription, item, at));
  const assignment = assignments.find(({ id }) => id.toLowerCase() === url.pathname.toLowerCase());
  if (assignment) return json(assignment);

  const index = delegations.findIndex((_, at) =>
    definitionId(subscription, at).toLowerCase().endsWith(`/providers/${rest}`),
  );
  const delegation = delegations[index];
  if (delegation) return json(armDefinition(customer, subscription, delegation, index));
  return armError(404, 'NotFound', 'The address was not found.');
}
