/** Why a client no longer waits: it started, it is no longer needed, or the client chose to stop waiting. */
export const waitingEnds = ['STARTED', 'NOT_NEEDED', 'STOPPED_WAITING'] as const;
export type WaitingEnd = (typeof waitingEnds)[number];
