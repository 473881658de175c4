import {
  createEmptyPipeline,
  createHttpHeaders,
  createPipelineRequest,
  RestError,
  type HttpClient,
  type PipelinePolicy,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';

/** One answer of a scripted network: a status with headers and a body, or a broken connection. */
export type ScriptedAnswer =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly networkError: string };

export interface ScriptedClient {
  readonly urls: readonly string[];
  send(policies: readonly PipelinePolicy[], url?: string): Promise<PipelineResponse>;
}

const SOME_URL = 'https://management.example/subscriptions?api-version=2022-12-01';

/** A network that gives one answer after the other, and the last one for ever. */
export function createScriptedClient(...answers: readonly ScriptedAnswer[]): ScriptedClient {
  const urls: string[] = [];
  const httpClient: HttpClient = {
    sendRequest(request) {
      const answer = answers[Math.min(urls.length, answers.length - 1)];
      urls.push(request.url);
      if (!answer || 'networkError' in answer) {
        return Promise.reject(new RestError('broken', { code: answer?.networkError ?? 'ECONNRESET', request }));
      }
      const { status, headers = { 'content-type': 'application/json' }, body = '{"value":[]}' } = answer;
      return Promise.resolve({ request, status, headers: createHttpHeaders({ ...headers }), bodyAsText: body });
    },
  };

  return {
    urls,
    send(policies, url = SOME_URL) {
      const pipeline = createEmptyPipeline();
      for (const policy of policies) pipeline.addPolicy(policy);
      return pipeline.sendRequest(httpClient, createPipelineRequest({ url }));
    },
  };
}
