import { z } from 'zod/v4';
import { partnerProfileSchema } from '../pec/profile.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import { ConfigError, readText } from './values.ts';

/** @throws ConfigError that names the file, and the fields that do not fit. */
export function readProfile(path: string): PartnerProfile {
  let data: unknown;
  try {
    data = JSON.parse(readText(path, 'PARTNER_PROFILE'));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`PARTNER_PROFILE: ${path} is not valid JSON.`, { cause: error });
  }
  const parsed = partnerProfileSchema.safeParse(data);
  if (!parsed.success) throw new ConfigError(`PARTNER_PROFILE: ${path}\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
