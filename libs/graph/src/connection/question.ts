import type { Fragment } from '@netwerk/cypher';
import type { z } from 'zod';

/**
 * One question to the graph: the whole statement, the parameters it needs and the strict shape of its rows. Columns are
 * scalars, one record per thing: the driver decodes those ten times faster than lists of maps.
 */
export interface Question<Parameters extends object, Row> {
  readonly name: string;
  readonly statement: Fragment;
  readonly row: z.ZodType<Row>;
  /** Only for the compiler: ties the parameter type to the question. */
  readonly parameters?: Parameters;
}

/** `question<{ caseId: string }>()({ name, statement, row })`: the parameter type is given, the row type follows. */
export function question<Parameters extends object>() {
  return <Row>(definition: Omit<Question<Parameters, Row>, 'parameters'>): Question<Parameters, Row> => definition;
}
