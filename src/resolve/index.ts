export { documentId } from './content-id.ts';
export { resolveExtract, resolveExtractInSteps, resolveExtracts } from './resolve-extract.ts';
export { resolver } from './resolver.ts';
