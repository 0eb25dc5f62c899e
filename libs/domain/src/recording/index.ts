export * from './check-bounds.ts';
export * from './commands.types.ts';
export { decide, type Decision } from './decide.ts';
export { isSameContent } from './draft.ts';
export { clientTieOfRecord, historyOfRecords, memberOfRecord, memberTieOfRecord } from './history-of-records.ts';
export { recordsBefore } from './known-at.ts';
export * from './records.types.ts';
export { longestSupportWords, mostActs } from './tie-facts.ts';
export * from './undo.ts';
