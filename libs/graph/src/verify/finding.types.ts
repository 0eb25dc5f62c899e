/** One kind of fault in the stored data: what is wrong, how often, where for instance, and how to mend it. */
export interface Finding {
  /** Label, relationship type or property: `TIED_TO.nature`. */
  readonly subject: string;
  readonly problem: string;
  readonly count: number;
  /** Opaque id of one of them; null where none may be shown. */
  readonly example: string | null;
  readonly cure: string;
}
