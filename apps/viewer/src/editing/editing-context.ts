import { createContext, useContext } from 'react';
import type { ClientOfCase } from '../client/client-of-case.ts';
import type { MovedTo } from '../network/map/moved-to.ts';
import type { PendingCommand } from '../saving/save.types.ts';
import type { NetworkEditor } from '../saving/use-network-editor.ts';

export type MemberAct = 'EDIT' | 'END' | 'NAME' | 'GONE' | 'INFORMED' | 'KNOWS';

/** Which form stands in the side panel. `correcting`: a refused change that is filled in again. */
export type EditingAct =
  | { readonly kind: 'ADD'; readonly correcting?: PendingCommand }
  | {
      readonly kind: MemberAct;
      readonly memberId: string;
      readonly correcting?: PendingCommand;
      readonly start?: TieStart;
    };

/** What a form about a tie begins with when somebody was put in another ring or sector of the map. */
export interface TieStart extends MovedTo {
  readonly mode: 'CHANGED' | 'MISTAKE';
}

export interface Editing {
  readonly client: ClientOfCase;
  readonly editor: NetworkEditor;
  /** With a role in an open case; who reads with a reason only reads. */
  readonly mayEdit: boolean;
  /** Also with an agreement on the map that holds: without one somebody can be taken off the map, and nothing else. */
  readonly mayRecord: boolean;
  readonly act: EditingAct | null;
  readonly open: (act: EditingAct) => void;
  readonly close: () => void;
  /** Says what happened to who can not see it. */
  readonly tell: (words: string) => void;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('useEditing outside EditingFrame');
  return editing;
}
