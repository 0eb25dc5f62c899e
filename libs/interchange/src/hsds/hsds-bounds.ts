/** A gids of thousands of services with everything around them stays under this. */
export const maxDirectoryBytes = 20 * 1024 * 1024;

/** Services, organisations or locations in one file: as many as one transaction writes with ease. A larger gids comes in pages. */
export const maxRecords = 2_500;

/** Schedules, phones, places and the like of one record. */
export const maxPartsOfRecord = 200;

/** HSDS itself goes some twelve levels deep. */
export const maxDepth = 40;

/** How many things of one record are named; who mends those comes back for the rest. */
export const maxNamedPerRecord = 5;
