import { RUBRICS } from '../../guide/rubrics';
import type { Description, KeyDescription } from './description';
import { CASE_FORMAT } from './format-case';
import { NAME_PATTERN, PREFIXES } from './names';

type Schema = Record<string, unknown>;

/** The JSON schema of a case, for editors and programs that know nothing of us. */
export function caseSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A case for a Service Ownership round',
    definitions: {
      signal: { enum: RUBRICS.flatMap(({ signals }) => signals.map(({ id }) => id)) },
      'red-flag': { enum: RUBRICS.flatMap(({ redFlags }) => redFlags.map(({ id }) => id)) },
    },
    ...schemaOf(CASE_FORMAT.description),
  };
}

function schemaOf(of: Description): Schema {
  switch (of.type) {
    case 'text':
      return { type: ['string', 'number', 'boolean'], minLength: 1 };
    case 'number':
      return { type: of.whole ? 'integer' : 'number', minimum: of.low, maximum: of.high };
    case 'flag':
      return { type: 'boolean' };
    case 'duration':
      return { type: 'string', pattern: `^${of.past ? '-' : ''}\\d{1,6}(\\.\\d{1,3})?[mhd]$` };
    case 'choice':
      return { enum: of.of };
    case 'case-id':
      return { type: 'string', pattern: `^${NAME_PATTERN}$` };
    case 'id':
      return idSchema(PREFIXES[of.of]);
    case 'reference':
      return { anyOf: of.to.map((kind) => idSchema(PREFIXES[kind])) };
    case 'signal':
    case 'red-flag':
      return { $ref: `#/definitions/${of.type}` };
    case 'list':
      return { type: 'array', items: schemaOf(of.of), ...(of.least > 0 && { minItems: of.least }) };
    case 'object':
      return objectSchema(of.keys);
  }
}

function idSchema(prefix: string): Schema {
  return { type: 'string', pattern: `^(?=${prefix})${NAME_PATTERN}$` };
}

function objectSchema(keys: Readonly<Record<string, KeyDescription>>): Schema {
  const entries = Object.entries(keys);
  return {
    type: 'object',
    additionalProperties: false,
    required: entries.filter(([, { needed }]) => needed).map(([name]) => name),
    properties: Object.fromEntries(
      entries.map(([name, { about, of }]) => [name, { ...schemaOf(of), description: about }]),
    ),
  };
}
