/** What an id of the make-believe Azure stands for; it is the first block of the id, so that a person can tell. */
const KINDS = {
  tenant: '7e000000',
  subscription: '5b000000',
  group: '69000000',
  user: '05000000',
  app: 'a9000000',
  role: '40000000',
  assignment: 'a5000000',
  delegation: 'de000000',
} as const;

/** A fixed id: the same kind and numbers give the same id for ever. */
export function demoGuid(kind: keyof typeof KINDS, number: number, part = 0): string {
  return `${KINDS[kind]}-${hex(part, 4)}-4000-8000-${hex(number, 12)}`;
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0');
}
