export { importEasyNwk, type EasyNwkImport, type ImportOutcome } from './easynwk/import-easynwk.ts';
export { ImportProblem, importProblemCodes, type ImportProblemCode } from './import-problem.ts';
export type { ImportSummary, LeftOut } from './easynwk/import-summary.ts';
export { maxFileBytes, readEasyNwk } from './easynwk/read-easynwk.ts';
export { maxDirectoryBytes } from './hsds/hsds-bounds.ts';
export type { HsdsEffect, HsdsFinding, HsdsReason } from './hsds/hsds-finding.ts';
export { importHsds, type HsdsImport } from './hsds/import-hsds.ts';
export type { HsdsOutcome } from './hsds/hsds-outcome.ts';
export { readHsds } from './hsds/read-hsds.ts';
