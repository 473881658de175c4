import type { ModelSettings } from '../model/settings.ts';
import { ConfigError, type Environment, isLoopback } from './values.ts';

/** @throws ConfigError where a configured model lacks a key or would be reached in the clear. */
export function readModel(env: Environment): ModelSettings | null {
  if (env['AZURE_OPENAI_ENDPOINT']) {
    return {
      kind: 'azure',
      baseUrl: modelUrl(env, 'AZURE_OPENAI_ENDPOINT'),
      apiKey: required(env, 'AZURE_OPENAI_API_KEY'),
      deployment: required(env, 'AZURE_OPENAI_DEPLOYMENT'),
      apiVersion: env['AZURE_OPENAI_API_VERSION'] || '2024-10-21',
    };
  }
  if (!env['OPENAI_BASE_URL']) return null;
  return {
    kind: 'openai',
    baseUrl: modelUrl(env, 'OPENAI_BASE_URL'),
    apiKey: required(env, 'OPENAI_API_KEY'),
    model: required(env, 'OPENAI_MODEL'),
  };
}

/** Questions and a key travel there, so it is https, or a model on this very machine. */
function modelUrl(env: Environment, name: string): string {
  const url = URL.parse(env[name] ?? '');
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) {
    return url.href.replace(/\/+$/, '');
  }
  throw new ConfigError(`${name} must be an https address.`);
}

function required(env: Environment, name: string): string {
  const value = env[name];
  if (!value) throw new ConfigError(`${name} is not set, and the configured model needs it.`);
  return value;
}
