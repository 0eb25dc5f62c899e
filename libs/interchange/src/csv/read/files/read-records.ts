import { createHash } from 'node:crypto';
import { changedMeanwhile } from './folder-problems.ts';
import { openFile } from './open-file.ts';
import type { PreparedFile } from './prepare-folder.ts';
import { RecordParser, type CsvRecord } from './record-parser.ts';
import { utf8Chunks } from './utf8-chunks.ts';

/** What one reading of a file came to, once it is at its end. */
export interface ReadFile {
  bytes: number;
  /** SHA-256 of the content. */
  contentHash: string;
}

/**
 * The rows of a file below its header, as they come with each piece of it.
 * @throws ImportProblem at what is no CSV, and when the file is another than the one that was looked at
 */
export async function* readRecords(file: PreparedFile, read: ReadFile): AsyncGenerator<readonly CsvRecord[]> {
  const open = await openFile(file);
  try {
    if (open.stamp !== file.stamp) throw changedMeanwhile(file.name);
    const parser = new RecordParser(file.name, file.header.delimiter);
    const content = createHash('sha256');
    let header = 1;
    for await (const bytes of utf8Chunks(open, file.name)) {
      content.update(bytes);
      read.bytes += bytes.length;
      const records = await parser.feed(bytes);
      yield records.slice(header);
      if (records.length > 0) header = 0;
    }
    yield (await parser.end()).slice(header);
    read.contentHash = content.digest('hex');
  } finally {
    await open.handle.close();
  }
}
