import { z } from 'zod';

type Columns = Readonly<Record<string, unknown>>;

/** How one kind of row is read: its columns by name, or null when they do not have their shape. */
export interface RowKind<Kind extends string, Shape extends z.ZodRawShape> {
  readonly kind: Kind;
  readonly read: (row: Columns) => NamedRow<Kind, Shape> | null;
}

/** A row by name. */
export type NamedRow<Kind extends string, Shape extends z.ZodRawShape> = { kind: Kind } & z.output<z.ZodObject<Shape>>;

type AnyRowKind = RowKind<string, z.ZodRawShape>;
type RowOf<Given> = Given extends RowKind<infer Kind, infer Shape> ? NamedRow<Kind, Shape> : never;

/** One kind of row. `shape` names the columns `c1, c2 ...` in their order; every further column must be null. */
export function rowKind<Kind extends string, Shape extends z.ZodRawShape>(
  kind: Kind,
  shape: Shape,
): RowKind<Kind, Shape> {
  const columns = Object.keys(shape).map((name, index) => [name, `c${index + 1}`] as const);
  const used = new Set(['kind', ...columns.map(([, column]) => column)]);
  const named = z.object({ kind: z.literal(kind), ...shape });
  const read = (row: Columns): NamedRow<Kind, Shape> | null => {
    for (const column in row) if (row[column] !== null && !used.has(column)) return null;
    const values: Record<string, unknown> = { kind: row['kind'] };
    for (const [name, column] of columns) values[name] = row[column];
    const parsed = named.safeParse(values);
    return parsed.success ? (parsed.data as NamedRow<Kind, Shape>) : null;
  };
  return { kind, read };
}

/**
 * A row of a statement that returns several kinds of things in one answer, as `kind, c1, c2 ...`: the driver decodes bare
 * columns ten times faster than maps.
 */
export function positionalRow<Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) {
  const { read } = rowKind(kind, shape);
  return z.looseObject({ kind: z.literal(kind) }).transform((row, context) => read(row) ?? refuse(context, kind));
}

/** Rows of any of these kinds, for statements with many rows: each is looked at once, by its own kind only. */
export function rowsOfKinds<const Kinds extends readonly AnyRowKind[]>(
  ...kinds: Kinds
): z.ZodType<RowOf<Kinds[number]>> {
  const byKind = new Map<unknown, AnyRowKind>(kinds.map((each) => [each.kind, each]));
  return z.unknown().transform((row, context) => {
    const columns = row as Columns;
    const read = byKind.get(columns['kind'])?.read(columns) ?? null;
    return (read ?? refuse(context, String(columns['kind']))) as RowOf<Kinds[number]>;
  });
}

function refuse(context: z.RefinementCtx, kind: string): never {
  context.addIssue({ code: 'custom', message: `A row of kind ${kind} does not have its shape.` });
  return z.NEVER;
}
