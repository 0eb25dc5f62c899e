import { cypher, type Fragment } from '@netwerk/cypher';
import { importGrounds, type ImportOrigin } from '@netwerk/domain';
import { z } from 'zod';

/** Where `thing` was read in from in bulk, as [source, ground, day]; null for what somebody wrote down here. */
export function originOf(thing: Fragment): Fragment {
  return cypher`head(COLLECT {
        MATCH (import:Import {id: ${thing}.importId}) WHERE import.source IS NOT NULL
        RETURN [import.source, import.ground, toString(date(import.at))]
      })`;
}

export const originColumn = z
  .tuple([z.string(), z.enum(importGrounds), z.string()])
  .transform(([source, ground, importedOn]): ImportOrigin => ({ source, ground, importedOn }))
  .nullable();
