import { isLoopback } from '../config/values.ts';

/** What became of bytes that Teams named a place for. `status` is what that place answered. */
export type UploadOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'refused-place' }
  | { readonly ok: false; readonly reason: 'failed'; readonly status?: number; readonly cause?: unknown };

export type UploadFile = (url: string, bytes: Uint8Array, signal?: AbortSignal) => Promise<UploadOutcome>;

export interface UploadOptions {
  /** In local mode a make-believe OneDrive on this machine will do. */
  readonly local: boolean;
}

/**
 * Where OneDrive and SharePoint take uploads, the national clouds too; read 2026-11-23.
 * Source: https://learn.microsoft.com/en-us/microsoft-365/enterprise/urls-and-ip-address-ranges
 */
const MICROSOFT_DOMAINS = ['.sharepoint.com', '.sharepoint.us', '.sharepoint-mil.us', '.sharepoint.cn'];
const MICROSOFT_HOSTS: ReadonlySet<string> = new Set([
  'graph.microsoft.com',
  'graph.microsoft.us',
  'dod-graph.microsoft.us',
  'microsoftgraph.chinacloudapi.cn',
]);

const UPLOAD_WITHIN_MS = 60_000;

/**
 * Sends a file to the place that Teams named after somebody's yes. The place comes over the wire, so it must be one of
 * Microsoft's, by https, and nothing is followed elsewhere.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/bots-filesv4
 */
export function createUpload({ local }: UploadOptions): UploadFile {
  return async (url, bytes, signal) => {
    if (!isTrustedPlace(url, local)) return { ok: false, reason: 'refused-place' };
    const within = AbortSignal.timeout(UPLOAD_WITHIN_MS);
    try {
      const response = await fetch(url, {
        method: 'PUT',
        // A copy, since the type of a body wants memory that is not shared.
        body: new Uint8Array(bytes),
        headers: {
          'content-type': 'application/octet-stream',
          'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
        },
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, within]) : within,
      });
      await response.body?.cancel();
      return response.ok ? { ok: true } : { ok: false, reason: 'failed', status: response.status };
    } catch (cause) {
      return { ok: false, reason: 'failed', cause };
    }
  };
}

/** Whether a file, or a link to it, may go there. */
export function isTrustedPlace(text: string, local: boolean): boolean {
  const url = URL.parse(text);
  if (!url || url.username !== '' || url.password !== '') return false;
  if (local && isLoopback(url.hostname)) return url.protocol === 'http:' || url.protocol === 'https:';
  if (url.protocol !== 'https:' || url.port !== '') return false;
  return MICROSOFT_HOSTS.has(url.hostname) || MICROSOFT_DOMAINS.some((domain) => url.hostname.endsWith(domain));
}
