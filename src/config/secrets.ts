import type { Environment } from './values.ts';

/** Shorter values are common words, and masking them would make a log unreadable. */
const SHORTEST = 6;
const SECRET_NAME = /(?:PASSWORD|SECRET|KEY|KEYS|TOKEN)$/;

/** Every value of the environment that must not be seen: by the name of its variable, and the password in an address. */
export function secretsOf(env: Environment): readonly string[] {
  const found = Object.entries(env).flatMap(([name, value = '']) => {
    if (SECRET_NAME.test(name)) return [value];
    return name.endsWith('_URL') ? passwordsOf(value) : [];
  });
  return [...new Set(found.filter((value) => value.length >= SHORTEST))];
}

/** As it stands in the address, and as it is. */
function passwordsOf(address: string): readonly string[] {
  const password = URL.parse(address)?.password ?? '';
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}
