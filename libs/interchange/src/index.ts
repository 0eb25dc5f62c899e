export { importEasyNwk, type EasyNwkImport, type ImportOutcome } from './easynwk/import-easynwk.ts';
export { ImportProblem, importProblemCodes, type ImportProblemCode } from './easynwk/import-problem.ts';
export type { ImportSummary, LeftOut } from './easynwk/import-summary.ts';
export { maxFileBytes, readEasyNwk } from './easynwk/read-easynwk.ts';
