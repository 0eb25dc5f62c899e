export { conditionParameters, noteLook, rowOfAccess, type CaseAccess } from './case-access.ts';
export { historyOf, originsOf, type NetworkFileRow } from './history-of-rows.ts';
export { checkHistorySize } from './history-size.ts';
export { readHistory } from './remembered-history.ts';
export { changeLook, lockedCase, writableCase, type WritableCase } from './writable-case.ts';
