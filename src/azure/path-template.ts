const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;

/** The path of a request to Azure with every id and name taken out: what was asked, and of nobody. */
export function pathTemplate(url: string): string {
  return new URL(url).pathname
    .replace(/\/{2,}/g, '/')
    .replace(GUID, '{id}')
    .replace(/(\/resourceGroups\/)[^/]+/gi, '$1{name}')
    .replace(/^\/[^/]+(?=\/oauth2\/|\/v2\.0\/)/, '/{tenant}');
}
