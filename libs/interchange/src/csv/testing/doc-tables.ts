import type { CellKind, CodeWords, CsvColumn, CsvLayout } from '../read/columns/column.types.ts';

/** The table of one file as docs/import.md has it. */
export function docTable({ columns }: CsvLayout): string {
  return [
    '| Column | Kolom | Holds | Meaning |',
    '|---|---|---|---|',
    ...columns.map((column) => `| ${cellsOf(column).join(' | ')} |`),
  ].join('\n');
}

function cellsOf({ english, dutch, kind, required, meaning }: CsvColumn): string[] {
  return [`\`${english}\`${required ? ' *' : ''}`, `\`${dutch}\``, holds(kind), meaning];
}

function holds(kind: CellKind): string {
  switch (kind.kind) {
    case 'CODE':
      return codeList(kind.codes);
    case 'CODES':
      return `list of ${codeList(kind.codes)}`;
    case 'LINE':
    case 'TEXT':
      return `${kind.kind === 'LINE' ? 'line' : 'text'}, ${kind.longest}`;
    case 'NUMBER':
    case 'DEGREES':
      return `${kind.kind === 'NUMBER' ? 'whole number' : 'degrees'}, ${kind.least} to ${kind.most}`;
    case 'REFERENCE':
      return `id in ${kind.to}.csv`;
    case 'REFERENCES':
      return `list of ids in ${kind.to}.csv, ${kind.most} at most`;
    case 'DATE':
      return kind.past === true ? 'date, not in the future' : 'date';
    case 'EXPERTISE':
    case 'WORKERS':
      return `list, ${kind.most} at most`;
    default:
      return plainKinds[kind.kind];
  }
}

const plainKinds = {
  ID: 'id',
  PROFESSIONAL: 'id in people.csv',
  TIE_END: 'id in people.csv or members.csv',
  YES_NO: 'yes or no',
  POLYGON: 'GeoJSON polygon',
  PHONE: 'telephone number',
  EMAIL: 'mail address',
  PAGE: 'page with https',
} as const;

function codeList(codes: CodeWords): string {
  return Object.entries(codes)
    .map(([code, [word]]) => `\`${code}\` ${word}`)
    .join(', ');
}
