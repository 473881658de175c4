import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { testCertificate } from './certificate.ts';

/** A reply other than a list: a status, and Microsoft's error code or a whole body. */
export interface Refusal {
  readonly status: number;
  readonly body?: unknown;
}

export type Listing = readonly object[] | Refusal;

/** One subscription, as Microsoft's REST reference shows it. What is left out is an empty list, or 404 for billing. */
export interface RestSubscription {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  readonly state?: string;
  readonly quotaId?: string | null;
  readonly roleAssignments?: Listing;
  readonly roleDefinitions?: Listing;
  readonly active?: Listing;
  readonly eligible?: Listing;
  readonly deny?: Listing;
  readonly delegations?: Listing;
  /** Delegations of resource groups that the subscription's list leaves out: Resource Graph and their own address tell. */
  readonly groupDelegations?: readonly object[];
  /** Delegations that Resource Graph still tells of, and that are gone. */
  readonly goneDelegations?: readonly object[];
  readonly definitions?: Readonly<Record<string, object>>;
  readonly billing?: Refusal;
}

export interface RestWorld {
  /** Who the app is in each tenant that lets it in: its object id there. */
  readonly principals: Readonly<Record<string, string>>;
  /** Partner ids that the app's service principals are linked to, by tenant. */
  readonly partnerLinks?: Readonly<Record<string, string>>;
  /** What everybody who asks for a link is answered instead. */
  readonly partnerLinkReply?: Refusal;
  readonly subscriptions: readonly RestSubscription[];
  /** Which subscriptions a token of a tenant lists; all unless told. */
  readonly lists?: (tokenTenant: string, subscription: RestSubscription) => boolean;
}

export interface RestArm extends AsyncDisposable {
  readonly address: string;
  readonly paths: readonly string[];
}

/** Sign-in and Resource Manager over https on loopback, written from the REST reference and knowing nothing of ours. */
export async function startRestArm(world: RestWorld): Promise<RestArm> {
  const paths: string[] = [];
  const server = createServer(await testCertificate(), (request, response) => {
    const url = new URL(request.url ?? '/', `https://localhost:${portOf()}`);
    const { status, body } = answer(world, url, request.headers.authorization ?? '');
    paths.push(`${url.pathname}${url.search}`);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'x-ms-request-id': 'r-1' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
    request.resume();
  });
  const portOf = (): number => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    address: `https://localhost:${portOf()}`,
    paths,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An error as Resource Manager words it. */
export function armError(status: number, code: string): Refusal {
  return { status, body: { error: { code, message: `${code}.` } } };
}

function answer(world: RestWorld, url: URL, authorization: string): Refusal {
  const path = url.pathname.toLowerCase();
  const tenant = path.split('/')[1] ?? '';
  if (path.endsWith('/.well-known/openid-configuration')) return openIdOf(world, tenant, url.origin);
  if (path.endsWith('/oauth2/v2.0/token')) return tokenOf(world, tenant);

  const tokenTenant = tenantOf(authorization);
  if (path === '/tenants') return list([]);
  if (path === '/subscriptions')
    return list(world.subscriptions.filter((item) => listed(world, tokenTenant, item)).map(toItem));
  if (path === '/providers/microsoft.resourcegraph/resources') return graphOf(world.subscriptions);
  if (path.startsWith('/providers/microsoft.managementpartner/partners')) return partnerLinkOf(world, tokenTenant);

  const subscription = world.subscriptions.find(({ id }) => path.startsWith(`/subscriptions/${id}/`));
  return subscription ? inside(subscription, url) : armError(404, 'SubscriptionNotFound');
}

function inside(subscription: RestSubscription, url: URL): Refusal {
  const [, kind = '', rest = ''] =
    /\/providers\/microsoft\.\w+\/(\w+)(?:\/(.+))?$/.exec(url.pathname.toLowerCase()) ?? [];
  const page = Number(url.searchParams.get('page') ?? 0);
  switch (kind) {
    case 'roleassignments':
      return listing(subscription.roleAssignments, url, page);
    case 'roledefinitions':
      return rest ? definitionOf(subscription, rest) : listing(subscription.roleDefinitions, url, page);
    case 'roleassignmentscheduleinstances':
      return listing(subscription.active, url, page);
    case 'roleeligibilityscheduleinstances':
      return listing(subscription.eligible, url, page);
    case 'denyassignments':
      return listing(subscription.deny, url, page);
    case 'registrationassignments':
      return rest ? itself(subscription.groupDelegations, url.pathname) : listing(subscription.delegations, url, page);
    case 'registrationdefinitions': {
      const body = subscription.definitions?.[rest];
      return body ? { status: 200, body } : armError(404, 'NotFound');
    }
    default:
      return subscription.billing ?? armError(404, 'NotFound');
  }
}

/** Rows as Resource Graph answers them, whatever the query. */
function graphOf(subscriptions: readonly RestSubscription[]): Refusal {
  const data = subscriptions.flatMap(({ id, groupDelegations = [], goneDelegations = [] }) =>
    [...groupDelegations, ...goneDelegations].map((row) => ({ ...row, subscriptionId: id })),
  );
  return { status: 200, body: { totalRecords: data.length, count: data.length, resultTruncated: 'false', data } };
}

function itself(items: readonly object[] = [], path: string): Refusal {
  const body = items.find((item) => 'id' in item && String(item.id).toLowerCase() === path.toLowerCase());
  return body ? { status: 200, body } : armError(404, 'NotFound');
}

function isLighthouse({ pathname }: URL): boolean {
  return /microsoft\.managedservices/i.test(pathname);
}

function definitionOf({ roleDefinitions = [] }: RestSubscription, id: string): Refusal {
  if ('status' in roleDefinitions) return roleDefinitions;
  const body = roleDefinitions.find((item) => 'name' in item && item.name === id);
  return body ? { status: 200, body } : armError(404, 'RoleDefinitionDoesNotExist');
}

/** One item a page, so that every longer list has next links: absolute ones, and without the host for Lighthouse. */
function listing(items: Listing | undefined, url: URL, page: number): Refusal {
  if (items && 'status' in items) return items;
  const all = items ?? [];
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  const more = page + 1 < all.length;
  return {
    status: 200,
    body: {
      value: all.slice(page, page + 1),
      ...(more ? { nextLink: isLighthouse(next) ? `${next.pathname}${next.search}` : next.href } : {}),
    },
  };
}

function list(value: readonly object[]): Refusal {
  return { status: 200, body: { value, count: { type: 'Total', value: value.length } } };
}

function listed(world: RestWorld, tokenTenant: string, subscription: RestSubscription): boolean {
  return world.lists?.(tokenTenant, subscription) ?? true;
}

function toItem({ id, name, tenantId, state = 'Enabled', quotaId = 'CSP_2015-05-01' }: RestSubscription): object {
  return {
    id: `/subscriptions/${id}`,
    authorizationSource: 'RoleBased',
    managedByTenants: [],
    tags: { cost: 'a' },
    subscriptionId: id.toUpperCase(),
    tenantId: tenantId.toUpperCase(),
    displayName: name,
    state,
    ...(quotaId === null
      ? {}
      : { subscriptionPolicies: { locationPlacementId: 'Public_2014-09-01', quotaId, spendingLimit: 'Off' } }),
  };
}

function partnerLinkOf({ partnerLinks, principals, partnerLinkReply }: RestWorld, tenantId: string): Refusal {
  if (partnerLinkReply) return partnerLinkReply;
  const partnerId = partnerLinks?.[tenantId];
  if (partnerId === undefined) return armError(404, 'NotFound');
  return {
    status: 200,
    body: {
      id: `/providers/Microsoft.ManagementPartner/partners/${partnerId}`,
      name: partnerId,
      type: 'Microsoft.ManagementPartner/partners',
      etag: 3,
      properties: {
        partnerId,
        partnerName: 'P',
        tenantId,
        objectId: principals[tenantId],
        version: 3,
        state: 'Active',
      },
    },
  };
}

function openIdOf({ principals, subscriptions }: RestWorld, tenant: string, origin: string): Refusal {
  if (!(tenant in principals) && !subscriptions.some(({ tenantId }) => tenantId === tenant)) {
    const error_description = `AADSTS90002: Tenant '${tenant}' not found.`;
    return { status: 400, body: { error: 'invalid_tenant', error_description } };
  }
  const base = `${origin}/${tenant}`;
  return {
    status: 200,
    body: {
      issuer: `${base}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
    },
  };
}

function tokenOf({ principals }: RestWorld, tenant: string): Refusal {
  const oid = principals[tenant];
  if (oid === undefined) {
    const error_description = 'AADSTS700016: Application with identifier was not found in the directory.';
    return { status: 400, body: { error: 'unauthorized_client', error_description } };
  }
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const access_token = `${part({ alg: 'none' })}.${part({ tid: tenant, oid })}.`;
  return { status: 200, body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token } };
}

function tenantOf(authorization: string): string {
  const payload = authorization.split('.')[1] ?? '';
  const { tid } = JSON.parse(Buffer.from(payload, 'base64url').toString() || '{}') as { tid?: string };
  return tid ?? '';
}
