/** The first conversation with Truus, and the last. */
export const first = '2026-03-11';
export const lately = '2026-11-03';
/** When most people heard that they are on the map. */
export const informed = '2026-03-18';
