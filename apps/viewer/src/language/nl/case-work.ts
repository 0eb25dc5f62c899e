export const caseWork = {};
