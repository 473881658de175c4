import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'jose';
import { OAuth2Issuer, OAuth2Service } from 'oauth2-mock-server';

/** What a token claims; undefined takes the claim out. Times in seconds from now. */
export interface TokenWishes {
  readonly issuer?: string;
  readonly audience?: string;
  readonly serviceUrl?: string | undefined;
  readonly startsIn?: number;
  readonly endsIn?: number | undefined;
  /** Which of the published keys signs; that of Teams unless told. */
  readonly keyId?: string;
}

/**
 * A make-believe Bot Framework on loopback: announces its keys as the real one does, and signs what it is asked to.
 * Source: https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 */
export interface ChannelService {
  readonly metadataUrl: string;
  readonly issuer: string;
  /** The public keys as they are announced. */
  readonly keys: readonly JWK[];
  /** How often its keys were asked for. */
  readonly fetches: number;
  /** A token for the bot with that app id, as Teams sends it, but for what is wished otherwise. */
  token(audience: string, serviceUrl: string, wishes?: TokenWishes): Promise<string>;
  /** Announces only one new key from now on, and signs with it. */
  rotate(): Promise<void>;
  /** Answers with that status instead of its metadata and keys. */
  failWith(status: number | null): void;
  stop(): Promise<void>;
}

export const TEAMS_KEY = 'key-of-teams';
export const OTHER_CHANNEL_KEY = 'key-of-another-channel';
export const UNENDORSED_KEY = 'key-without-endorsements';
const ISSUER = 'https://api.botframework.example';
const MINUTE = 60;
const TOKEN_LIFE = 60 * MINUTE;

export async function startChannelService(now: () => Date = () => new Date()): Promise<ChannelService> {
  let fault: number | null = null;
  let fetches = 0;
  let rotations = 0;
  let current = TEAMS_KEY;
  let issuer = new OAuth2Issuer();
  let service = new OAuth2Service(issuer);

  const server = createServer((request, response) => {
    fetches += request.url?.endsWith('/jwks') ? 1 : 0;
    if (fault === null) {
      service.requestHandler(request, response);
    } else {
      response.writeHead(fault);
      response.end();
    }
  });
  const url = `http://127.0.0.1:${await listen(server)}`;

  async function announce(keys: readonly (readonly [string, readonly string[] | undefined])[]): Promise<void> {
    issuer = new OAuth2Issuer();
    issuer.url = url;
    for (const [kid, endorsements] of keys) await issuer.keys.add(await newKey(kid, endorsements));
    service = new OAuth2Service(issuer);
  }
  await announce([
    [TEAMS_KEY, ['msteams', 'webchat']],
    [OTHER_CHANNEL_KEY, ['slack']],
    [UNENDORSED_KEY, undefined],
  ]);

  return {
    metadataUrl: `${url}/.well-known/openid-configuration`,
    issuer: ISSUER,
    get keys() {
      return issuer.keys.toJSON();
    },
    get fetches() {
      return fetches;
    },
    token(audience, serviceUrl, wishes = {}) {
      const claims = { iss: ISSUER, aud: audience, serviceurl: serviceUrl };
      return issuer.buildToken({
        kid: wishes.keyId ?? current,
        scopesOrTransform: (_header, payload) => {
          for (const name of Object.keys(payload)) Reflect.deleteProperty(payload, name);
          Object.assign(payload, { ...claims, ...claimsOf(wishes, now()) });
        },
      });
    },
    async rotate() {
      current = `rotated-${++rotations}`;
      await announce([[current, ['msteams']]]);
    },
    failWith(status) {
      fault = status;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function claimsOf(wishes: TokenWishes, now: Date): Record<string, unknown> {
  const seconds = Math.floor(now.getTime() / 1_000);
  const endsIn = 'endsIn' in wishes ? wishes.endsIn : TOKEN_LIFE;
  return {
    nbf: seconds + (wishes.startsIn ?? -MINUTE),
    exp: endsIn === undefined ? undefined : seconds + endsIn,
    ...(wishes.issuer === undefined ? {} : { iss: wishes.issuer }),
    ...(wishes.audience === undefined ? {} : { aud: wishes.audience }),
    ...('serviceUrl' in wishes ? { serviceurl: wishes.serviceUrl } : {}),
  };
}

async function newKey(kid: string, endorsements: readonly string[] | undefined): Promise<Record<string, unknown>> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig', ...(endorsements ? { endorsements } : {}) };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
