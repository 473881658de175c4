/** What a person has to put in place of the word of the same name, where an id is not known. */
export const PLACEHOLDERS = [
  'SUBSCRIPTION_ID',
  'RESOURCE_GROUP',
  'CUSTOMER_TENANT_ID',
  'ADMIN_AGENTS_ID',
  'PARTNER_TENANT_ID',
  'PARTNER_ID',
  'APP_CLIENT_ID',
  'LINKED_PRINCIPAL_ID',
  'PEOPLE_GROUP_ID',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The placeholders that stand in some texts, in the order in which they are explained. */
export function placeholdersIn(texts: readonly string[]): readonly Placeholder[] {
  const words = new Set(texts.flatMap((text) => text.match(/[A-Z]+(?:_[A-Z]+)+/g) ?? []));
  return PLACEHOLDERS.filter((placeholder) => words.has(placeholder));
}
