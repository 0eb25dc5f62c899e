import type { ExportFormat, ExportNetworkMutation, ExportReader } from '../graphql/generated/graphql.ts';
import { ExportNetworkDocument } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';

export type Exported = ExportNetworkMutation['exportNetwork'];
export type ClientExport = Extract<Exported, { __typename: 'ClientExport' }>;
export type FileExport = Extract<Exported, { __typename: 'FileExport' }>;

export interface ExportAct {
  /** One for each time that a worker asks, kept when the same act is sent again. */
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly format: ExportFormat;
  readonly reader: ExportReader;
  /** null: today. */
  readonly on: string | null;
  readonly language: 'NL' | 'EN';
}

/** Asks for what may be taken along; the service records it first, and answers nothing when that fails. */
export async function takeAlong(act: ExportAct, signal?: AbortSignal): Promise<Exported> {
  return (await request(ExportNetworkDocument, { input: act }, signal)).exportNetwork;
}

/** What stands on paper whoever reads it. */
export function commonFacts(exported: Exported): { clientName: string; on: string; caseId: string } {
  return exported.__typename === 'ClientExport' ? exported.network : exported.fileNetwork;
}
