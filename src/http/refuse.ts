import type { Next, Response } from 'restify';

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'The request or its JSON cannot be read.',
  401: 'This is not a request that the bot believes.',
  403: 'The bot does not answer this.',
  404: 'There is nothing here.',
  405: 'This method is not allowed here.',
  413: 'The body is larger than 256 KB.',
  415: 'Send application/json without content encoding.',
  431: 'There are too many headers.',
  500: 'The bot could not answer. The fault is logged.',
  503: 'The bot cannot check requests at the moment. Try again shortly.',
};

/** What a refused request is told: the same for every reason behind a status, and never an error's own words. */
export function refusalBody(status: number): { readonly error: string } {
  return { error: REFUSALS[status] ?? 'The request was refused.' };
}

/** Ends a request here. The rest of its body is not read, so the connection closes. */
export function refuse(response: Response, next: Next, status: number): void {
  response.header('connection', 'close');
  response.send(status, refusalBody(status));
  next(false);
}
