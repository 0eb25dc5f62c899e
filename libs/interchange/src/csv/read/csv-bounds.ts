/** A file of a million people with every column filled in stays well under this. */
export const maxCsvBytes = 1024 ** 3;

/** Rows of one file. */
export const maxCsvRows = 5_000_000;

/** Areas: the whole country has some eighteen thousand. They are held in memory to find cycles. */
export const maxCsvAreas = 100_000;

export const maxCsvColumns = 100;

/** Bytes of one row; a quote that is never closed would otherwise take in the rest of the file. */
export const maxRowBytes = 256 * 1024;

/** An outline with more detail than this is not seen on a map of a neighbourhood. */
export const maxPolygonLength = 100_000;

/** Longest id of the sender. */
export const maxIdLength = 200;

/** How many things of one row are named; who mends those comes back for the rest. */
export const maxNamedPerRow = 5;

/** What stands between the parts of a list in one cell. */
export const listSeparator = '|';
