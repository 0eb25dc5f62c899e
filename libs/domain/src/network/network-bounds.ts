/** A map holds at most this many ties of the client; beyond it a write is refused, never cut silently. */
export const maxTiesOnMap = 150;

/** One answer holds at most this many nodes; beyond it the answer says so. */
export const maxNodesInAnswer = 500;

/** Longest name of a member, an initiative or a role. */
export const maxNameLength = 80;

/** Longest free text. */
export const maxTextLength = 2_000;
