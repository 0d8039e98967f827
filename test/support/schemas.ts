import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { EXTRACT_SCHEMA } from '../../src/model/extract.ts';

export const SCHEMAS = new URL(`../../schemas/v${EXTRACT_SCHEMA}/`, import.meta.url).pathname;

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schema with no room for fields that it does not describe: what kronika prints is described, while its readers may be given more. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (!isObject(schema)) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return isObject(schema.properties) ? { ...inner, additionalProperties: false } : inner;
}

/** Validators of the package's schemas, by the names of their files: `event`. */
export function validators(look: 'as they are' | 'closed'): ReadonlyMap<string, ValidateFunction> {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, validateFormats: false });
  const files = readdirSync(SCHEMAS);
  for (const file of files) {
    const schema = JSON.parse(readFileSync(SCHEMAS + file, 'utf8'));
    ajv.addSchema(look === 'closed' ? (closed(schema) as Json) : schema, file);
  }
  return new Map(
    files.map((file) => {
      const validate = ajv.getSchema(file);
      if (validate === undefined) throw new Error(`${file} is no schema`);
      return [file.replace('.schema.json', ''), validate];
    }),
  );
}

/** What is wrong with a value, a fault a line; empty where it is as the schema says. */
export function faultsOf(all: ReadonlyMap<string, ValidateFunction>, name: string, value: unknown): readonly string[] {
  const validate = all.get(name);
  if (validate === undefined) return [`there is no schema ${name}`];
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
