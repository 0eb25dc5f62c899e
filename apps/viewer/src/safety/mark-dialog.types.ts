import type { ClientOfCase } from '../client/client-of-case.ts';
import type { Mark } from './use-safety.ts';

export interface MarkDialogProps {
  client: ClientOfCase;
  /** The mark that is changed; null: a new one. */
  mark: Mark | null;
  /** The member of the own map whom a new mark is about. */
  member: { readonly id: string; readonly callName: string } | null;
  open: boolean;
  onClose: () => void;
}
