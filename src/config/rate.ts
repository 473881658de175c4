import { SAMPLE_RATE_PERCENT } from '../plan/estimate.ts';
import { ConfigError, type Environment } from './values.ts';

/** The rate that estimates of credit assume, in percent. @throws ConfigError where it is none. */
export function readRate(env: Environment): number {
  const text = env['PEC_RATE_PERCENT'] || String(SAMPLE_RATE_PERCENT);
  const rate = Number(text);
  if (/^\d{1,3}(?:\.\d{1,4})?$/.test(text) && rate > 0 && rate <= 100) return rate;
  throw new ConfigError(`PEC_RATE_PERCENT is "${text}". Use a percentage above 0 and up to 100, such as 15 or 7.5.`);
}
