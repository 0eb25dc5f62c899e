import { z } from 'zod';

/**
 * A row of a statement that returns several kinds of things in one answer, as `kind, c1, c2 ...`: the driver decodes bare
 * columns ten times faster than maps. `shape` names the columns in their order; every further column must be null.
 */
export function positionalRow<Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) {
  const names = Object.keys(shape);
  const named = z.strictObject(shape);
  return z.looseObject({ kind: z.literal(kind) }).transform((row, context) => {
    const values: Record<string, unknown> = {};
    names.forEach((name, index) => (values[name] = row[`c${index + 1}`]));
    const parsed = named.safeParse(values);
    if (!parsed.success || !restIsNull(row, names.length)) {
      context.addIssue({ code: 'custom', message: `A row of kind ${kind} does not have its shape.` });
      return z.NEVER;
    }
    return { kind, ...parsed.data };
  });
}

function restIsNull(row: Record<string, unknown>, used: number): boolean {
  return Object.entries(row).every(
    ([column, value]) => column === 'kind' || value === null || Number(column.slice(1)) <= used,
  );
}
