/** A block is written for a minute at most; the server is given more time than usual. */
export const blockTimeout = { timeoutMs: 120_000 } as const;
