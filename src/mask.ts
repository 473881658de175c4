/** Takes secrets out of a text. */
export type Mask = (text: string) => string;

const MASKED = '[secret]';

/** What looks like a secret whatever its value, and what stands in its place. Each is bounded, so that none is slow. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  // A token of three parts, as every token of Entra and of the Bot Framework is.
  [/\beyJ[\w-]{5,8000}\.[\w-]{5,16000}(?:\.[\w-]{0,8000})?/g, MASKED],
  [/\b(Bearer|Basic) +[\w.~+/=-]{8,16000}/gi, `$1 ${MASKED}`],
  // The password in an address.
  [/(:\/\/[^\s:@/"\\]{0,200}):[^\s@/"\\]{1,500}@/g, `$1:${MASKED}@`],
  // Fields of a form or an address.
  [
    /\b((?:client_secret|client_assertion|assertion|password|access_token|refresh_token|id_token)=)[^\s&"\\]+/gi,
    `$1${MASKED}`,
  ],
  // An authorization code is long; an error's code is not.
  [/\b(code=)[\w.~%-]{24,4000}/g, `$1${MASKED}`],
  [/-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[\s\S]{0,20000}?-----END [A-Z ]{0,20}PRIVATE KEY-----/g, MASKED],
];

/** A mask for these secrets, in the forms that logs and addresses give them, and for whatever looks like one. */
export function createMask(secrets: readonly string[]): Mask {
  const forms = secrets.flatMap((secret) => [
    secret,
    quoted(secret),
    quoted(quoted(secret)),
    encodeURIComponent(secret),
  ]);
  const known = [...new Set(forms)].sort((a, b) => b.length - a.length).map(literally);
  const values = known.length > 0 ? new RegExp(known.join('|'), 'g') : null;

  return (text) => {
    const without = values ? text.replace(values, MASKED) : text;
    return SHAPES.reduce((masked, [shape, instead]) => masked.replace(shape, instead), without);
  };
}

/** As it stands inside a JSON text; an error's words may hold one that holds it, so it is done twice. */
function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** A text as a pattern that fits it alone. */
function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
