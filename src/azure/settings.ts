/** Where Azure is, and who reads it. The public cloud unless told; sovereign clouds and a test Azure set both hosts. */
export interface AzureSettings extends AzureHosts {
  /** True: the make-believe Azure answers, and no real one is ever asked. */
  readonly demo: boolean;
  /** The app that reads customers' Azure; null where none is configured. */
  readonly identity: AppIdentitySettings | null;
}

export interface AzureHosts {
  /** Such as `https://login.microsoftonline.com`, without a slash at the end. */
  readonly authorityHost: string;
  /** Such as `https://management.azure.com`, without a slash at the end. */
  readonly resourceManagerEndpoint: string;
}

/** An app registration, and how it proves that it is the one. */
export type AppIdentitySettings = { readonly clientId: string; readonly tenantId: string } & AppProof;

export type AppProof =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly certificatePath: string }
  /** The app trusts the host's managed identity by a federated credential; there is no secret to keep. */
  | { readonly kind: 'managed-identity' }
  /** The app trusts whoever writes this file, such as a cluster, by a federated credential. Read anew for each use. */
  | { readonly kind: 'federated'; readonly tokenPath: string };

/** Source: https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud */
const MICROSOFT_AUTHORITIES: ReadonlySet<string> = new Set([
  'login.microsoftonline.com',
  'login.windows.net',
  'login.microsoft.com',
  'sts.windows.net',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
  'login.chinacloudapi.cn',
]);

/** Whether an authority is one of Microsoft's own. Others are trusted as they are, without asking Microsoft about them. */
export function isMicrosoftAuthority(authorityHost: string): boolean {
  return MICROSOFT_AUTHORITIES.has(new URL(authorityHost).hostname);
}
