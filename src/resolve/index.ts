export { documentId } from './content-id.ts';
export { type Entities, resolveExtract, resolveExtracts } from './resolve-extract.ts';
export { resolver } from './resolver.ts';
