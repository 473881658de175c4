import { Entity } from 'botframework-connector/lib/connectorApi/models/mappers.js';

/**
 * Lets an activity's entities keep their own properties on the wire. The connector's activity says that entities may
 * have any, but the client library looks the entity's own description up, which does not, and would send only its type.
 */
export function keepEntityProperties(): void {
  Entity.type.additionalProperties = { type: { name: 'Object' } };
}
