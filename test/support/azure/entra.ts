import { createHash, randomUUID } from 'node:crypto';
import type { DemoReply } from '../../../src/demo/arm/reply.ts';
import type { DemoCustomer } from '../../../src/demo/model.ts';

/** An account of the make-believe Entra. */
export interface EntraPerson {
  readonly objectId: string;
  readonly tenantId: string;
  readonly username: string;
}

export interface EntraOptions {
  readonly world: readonly DemoCustomer[];
  readonly people: readonly EntraPerson[];
  readonly client: EntraClient;
}

/** An app registration. */
export interface EntraClient {
  readonly clientId: string;
  readonly secret?: string;
  /** The only token by which somebody may vouch for it. */
  readonly federatedToken?: string;
  readonly redirectUri: () => string;
}

/** A make-believe Entra for people: its sign-in page, its codes and tokens, and Microsoft's words where it refuses. */
export interface Entra {
  /** Null where the request is none of its business. */
  answer(method: string, url: URL, form: URLSearchParams): DemoReply | null;
  /** The token that Teams gets for a person: for the app, and worth nothing elsewhere. */
  teamsToken(person: EntraPerson): string;
  readonly rules: EntraRules;
  /** What was asked of the token endpoint. */
  readonly grants: readonly string[];
  /** What tokens were asked for. */
  readonly scopes: readonly string[];
}

/** What goes wrong on purpose. */
export interface EntraRules {
  readonly withoutConsent: Set<string>;
  readonly withoutGuests: Set<string>;
  readonly secondFactor: Set<string>;
  readonly blocked: Set<string>;
  revoked: boolean;
  expired: boolean;
  /** Seconds that an access token lasts. */
  expiresIn: number;
}

interface Session {
  readonly person: EntraPerson;
  readonly factorsAt: ReadonlySet<string>;
}

interface Code extends Session {
  readonly tenantId: string;
  readonly challenge: string;
  readonly nonce: string;
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' } as const;
const CLAIMS = '{"access_token":{"capolids":{"essential":true,"values":["c1"]}}}';

export function createEntra({ world, people, client }: EntraOptions): Entra {
  const codes = new Map<string, Code>();
  const refreshTokens = new Map<string, Session>();
  const teamsTokens = new Map<string, EntraPerson>();
  const grants: string[] = [];
  const scopes: string[] = [];
  const rules: EntraRules = {
    withoutConsent: new Set(),
    withoutGuests: new Set(),
    secondFactor: new Set(),
    blocked: new Set(),
    revoked: false,
    expired: false,
    expiresIn: 3_600,
  };
  const isTenant = (id: string): boolean => [...people, ...world].some(({ tenantId }) => tenantId === id);

  function authorize(tenantId: string, { searchParams: asked, pathname }: URL): DemoReply {
    const fits = asked.get('client_id') === client.clientId && asked.get('redirect_uri') === client.redirectUri();
    // As Entra does: whoever asks wrongly is shown an error and never sent anywhere.
    if (!fits) return page('AADSTS50011: The redirect URI does not match.', []);
    const ways = people.map(({ username }) => ({ words: username, as: username }));
    const links = [...ways, { words: 'Cancel', as: 'nobody' }].map(({ words, as }) => {
      const query = new URLSearchParams([...asked, ['as', as]]);
      return `<a href="${`${pathname.replace('/authorize', '/chosen')}?${query.toString()}`.replaceAll('&', '&amp;')}">${words}</a>`;
    });
    return page(`Sign in to ${tenantId}`, links);
  }

  function chosen(tenantId: string, { searchParams: asked }: URL): DemoReply {
    const back = (answer: Record<string, string>): DemoReply => {
      const location = new URL(client.redirectUri());
      for (const [name, value] of Object.entries({ ...answer, state: asked.get('state') ?? '' })) {
        location.searchParams.set(name, value);
      }
      return { status: 302, headers: { location: location.href }, body: '' };
    };
    const person = people.find(({ username }) => username === asked.get('as'));
    if (!person) return back({ error: 'access_denied', error_description: 'AADSTS50126: The user cancelled.' });
    if (rules.withoutConsent.has(tenantId)) {
      return back({ error: 'consent_required', error_description: 'AADSTS90094: Admin consent is required.' });
    }
    const unknown = unknownThere(person, tenantId);
    if (unknown) return back({ error: 'invalid_request', error_description: unknown });
    const code = `code-${randomUUID()}`;
    const [challenge, nonce] = [asked.get('code_challenge') ?? '', asked.get('nonce') ?? ''];
    codes.set(code, { person, tenantId, challenge, nonce, factorsAt: new Set([tenantId]) });
    return back({ code });
  }

  function unknownThere(person: EntraPerson, tenantId: string): string | null {
    const stranger = person.tenantId !== tenantId && rules.withoutGuests.has(tenantId);
    return stranger ? `AADSTS50020: User account '${person.username}' does not exist in tenant '${tenantId}'.` : null;
  }

  function token(tenantId: string, form: URLSearchParams): DemoReply {
    const grant = form.get('grant_type') ?? '';
    grants.push(`${grant} ${tenantId}`);
    scopes.push(form.get('scope') ?? '');
    if (!proves(form)) return refuse(401, 'invalid_client', 'AADSTS7000215: Invalid client secret provided.');
    switch (grant) {
      case 'authorization_code': {
        const code = codes.get(form.get('code') ?? '');
        codes.delete(form.get('code') ?? '');
        const challenge = createHash('sha256')
          .update(form.get('code_verifier') ?? '')
          .digest('base64url');
        const fits = code?.tenantId === tenantId && code.challenge === challenge;
        if (!code || !fits || form.get('redirect_uri') !== client.redirectUri()) {
          return refuse(400, 'invalid_grant', 'AADSTS54005: OAuth2 Authorization code was already redeemed.');
        }
        return issue(tenantId, form, code, code.nonce);
      }
      case 'refresh_token': {
        const session = refreshTokens.get(form.get('refresh_token') ?? '');
        if (!session || rules.revoked) return refuse(400, 'invalid_grant', 'AADSTS50173: The grant was revoked.');
        if (rules.expired) return refuse(400, 'invalid_grant', 'AADSTS700082: The refresh token has expired.');
        return refusalAt(tenantId, session) ?? issue(tenantId, form, session);
      }
      case 'urn:ietf:params:oauth:grant-type:jwt-bearer': {
        const person = teamsTokens.get(form.get('assertion') ?? '');
        if (person?.tenantId !== tenantId) {
          return refuse(400, 'invalid_grant', 'AADSTS50013: Assertion failed signature validation.');
        }
        const session = { person, factorsAt: new Set<string>() };
        return refusalAt(tenantId, session) ?? issue(tenantId, form, session);
      }
      default:
        return refuse(400, 'unsupported_grant_type', 'AADSTS70003: The grant type is not supported.');
    }
  }

  function proves(form: URLSearchParams): boolean {
    if (form.get('client_id') !== client.clientId) return false;
    if (client.federatedToken !== undefined) return form.get('client_assertion') === client.federatedToken;
    return form.get('client_secret') === client.secret;
  }

  function refusalAt(tenantId: string, { person, factorsAt }: Session): DemoReply | null {
    const unknown = unknownThere(person, tenantId);
    if (unknown) return refuse(400, 'invalid_grant', unknown);
    if (rules.withoutConsent.has(tenantId)) {
      return refuse(400, 'invalid_grant', 'AADSTS65001: The user or administrator has not consented.', {
        suberror: 'consent_required',
      });
    }
    if (rules.blocked.has(tenantId)) {
      return refuse(
        400,
        'interaction_required',
        'AADSTS53003: Access has been blocked by Conditional Access policies.',
      );
    }
    if (rules.secondFactor.has(tenantId) && !factorsAt.has(tenantId)) {
      const words = 'AADSTS50076: Due to a configuration change you must use multi-factor authentication.';
      return refuse(400, 'interaction_required', words, { suberror: 'basic_action', claims: CLAIMS });
    }
    return null;
  }

  function issue(tenantId: string, form: URLSearchParams, session: Session, nonce?: string): DemoReply {
    const { person } = session;
    const refresh_token = `refresh-${randomUUID()}`;
    refreshTokens.set(refresh_token, session);
    const who = { tid: tenantId, oid: objectIdIn(person, tenantId) };
    const now = Math.floor(Date.now() / 1_000);
    const idToken = {
      ...who,
      aud: client.clientId,
      iss: `https://localhost/${tenantId}/v2.0`,
      sub: person.objectId,
      preferred_username: person.username,
      name: person.username,
      iat: now,
      exp: now + rules.expiresIn,
      ver: '2.0',
      ...(nonce ? { nonce } : {}),
    };
    const info = JSON.stringify({ uid: person.objectId, utid: person.tenantId });
    const body = {
      token_type: 'Bearer',
      scope: form.get('scope') ?? '',
      expires_in: rules.expiresIn,
      ext_expires_in: rules.expiresIn,
      access_token: jwt({ ...who, jti: randomUUID() }),
      refresh_token,
      id_token: jwt(idToken),
      client_info: Buffer.from(info).toString('base64url'),
    };
    return { status: 200, headers: JSON_HEADERS, body: JSON.stringify(body) };
  }

  return {
    rules,
    grants,
    scopes,
    teamsToken(person) {
      const issued = jwt({ tid: person.tenantId, oid: person.objectId, aud: client.clientId, jti: randomUUID() });
      teamsTokens.set(issued, person);
      return issued;
    },
    answer(method, url, form) {
      const [, tenantId = '', ...rest] = url.pathname.split('/');
      const path = rest.join('/');
      if (path === 'oauth2/v2.0/token' && form.get('client_id') !== client.clientId) return null;
      if (!isTenant(tenantId)) return null;
      if (path === 'v2.0/.well-known/openid-configuration') return metadata(url, tenantId);
      if (path === 'oauth2/v2.0/authorize') return authorize(tenantId, url);
      if (path === 'oauth2/v2.0/chosen') return chosen(tenantId, url);
      return path === 'oauth2/v2.0/token' && method === 'POST' ? token(tenantId, form) : null;
    },
  };
}

/** A person's object id in a tenant: a different one wherever they are a guest. */
export function objectIdIn(person: EntraPerson, tenantId: string): string {
  return person.tenantId === tenantId ? person.objectId : person.objectId.replace(/^.{8}/, tenantId.slice(0, 8));
}

function metadata({ origin }: URL, tenantId: string): DemoReply {
  const base = `${origin}/${tenantId}`;
  const body = {
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
  };
  return { status: 200, headers: JSON_HEADERS, body: JSON.stringify(body) };
}

function page(title: string, links: readonly string[]): DemoReply {
  const body = `<!doctype html><title>${title}</title><h1>${title} (make-believe)</h1><p>${links.join('</p><p>')}</p>`;
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function refuse(status: number, error: string, error_description: string, more: object = {}): DemoReply {
  const [code] = /\d+/.exec(error_description) ?? [];
  const body = { error, error_description, error_codes: [Number(code)], ...more };
  return { status, headers: JSON_HEADERS, body: JSON.stringify(body) };
}

function jwt(claims: object): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.make-believe`;
}
