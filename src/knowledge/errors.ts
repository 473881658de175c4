/** The knowledge cannot be used as it is written. The message names the file and the field. */
export class KnowledgeError extends Error {
  readonly code = 'KNOWLEDGE_INVALID';
  readonly file: string;
  readonly field: string;

  constructor(file: string, field: string, problem: string, options?: ErrorOptions) {
    super(`knowledge/${file}${field ? `, field ${field}` : ''}: ${problem}`, options);
    this.name = 'KnowledgeError';
    this.file = file;
    this.field = field;
  }
}
