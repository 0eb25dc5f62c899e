export { guardedCell } from './csv/formula-guard.ts';
export { exportCsv, type CsvExport, type CsvExportCounts } from './csv/export/export-csv.ts';
export { importEasyNwk, type EasyNwkImport, type ImportOutcome } from './easynwk/import-easynwk.ts';
export { ImportProblem, importProblemCodes, type ImportProblemCode } from './import-problem.ts';
export type { ImportSummary, LeftOut } from './easynwk/import-summary.ts';
export { maxFileBytes, readEasyNwk } from './easynwk/read-easynwk.ts';
export type * from './csv/csv-folder.types.ts';
export * from './csv/csv-rows.types.ts';
export { checkCsvFolder } from './csv/read/check-csv-folder.ts';
export { csvColumns, type CsvColumns } from './csv/read/csv-columns.ts';
export { csvReasons, type CsvReason } from './csv/read/csv-reasons.ts';
export { listSeparator } from './csv/read/csv-bounds.ts';
export { checkSource, importCsv } from './csv/write/import-csv.ts';
export type * from './csv/write/import-csv.types.ts';
export { knownHere } from './csv/write/known-here.ts';
export {
  withdrawImport,
  type WithdrawnKind,
  type WithdrawOptions,
  type WithdrawOutcome,
} from './csv/write/withdraw-import.ts';
export { maxDirectoryBytes } from './hsds/hsds-bounds.ts';
export type { HsdsEffect, HsdsFinding, HsdsReason } from './hsds/hsds-finding.ts';
export { importHsds, type HsdsImport } from './hsds/import-hsds.ts';
export type { HsdsOutcome } from './hsds/hsds-outcome.ts';
export { readHsds } from './hsds/read-hsds.ts';
