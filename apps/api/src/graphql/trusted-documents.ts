import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Written by `npm run codegen` out of the viewer's documents; its keys are their hashes. */
const manifest = join(import.meta.dirname, '../../../viewer/src/graphql/generated/persisted-documents.json');

/** The viewer's documents by hash; none before the viewer was generated. */
export function readTrustedDocuments(): Readonly<Record<string, string>> {
  if (!existsSync(manifest)) return {};
  const documents = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(manifest, 'utf8')));
  return Object.fromEntries(Object.entries(documents).map(([hash, text]) => [hash.replace(/^sha256:/, ''), text]));
}
