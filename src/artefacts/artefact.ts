/**
 * Something that a person carries away and runs or deploys, kept as a value until somebody shows, sends or writes it.
 * Holds ids and placeholders, never a name from anybody's tenant.
 */
export interface Artefact {
  readonly filename: string;
  readonly mediaType: 'application/json' | 'text/x-shellscript' | 'text/plain';
  readonly content: string;
}
