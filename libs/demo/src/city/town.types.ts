import type { Story, NamedResident } from '../stories/story.types.ts';
import type { InventedInitiative } from '../open/initiatives.ts';
import type { organisations } from '../people/organisations.ts';
import type { Availability, InventedProfessional } from '../people/professionals.ts';
import type { FixedContact, Registered } from '../people/registrations.ts';
import type { Places } from '../place/area-codes.ts';

/** An organisation, with the key under which initiatives and professionals name it. */
export type InventedOrganisation = Omit<(typeof organisations)[number], 'name' | 'key'> & {
  readonly key: string;
  readonly name: string;
};

export interface Team {
  readonly key: string;
  readonly name: string;
  /** Keys of the buurten. */
  readonly covers: readonly string[];
}

/** Who works here, and how that is arranged. All keys of professionals are the same in every part. */
export interface Staff {
  readonly teams: readonly Team[];
  readonly professionals: readonly InventedProfessional[];
  readonly liaisons: readonly (readonly [who: string, organisation: string])[];
  readonly availability: Readonly<Record<string, Availability>>;
  readonly registrations: readonly Registered[];
  readonly fixedContacts: readonly FixedContact[];
  /** Workers to whom the generator gives no open case, and those to whom it gives none at all. */
  readonly withoutOpenCases: ReadonlySet<string>;
  readonly withoutCases: ReadonlySet<string>;
}

/** A part of the gemeente that is made by itself: the village of the stories, or one wijk of a large gemeente. */
export interface Town extends Places {
  /** Name of the wijk, which tells its initiatives and organisations from those of others; null in the village. */
  readonly wijk: string | null;
  /** Corner units from the south-west of the gemeente to that of this part. */
  readonly offset: readonly [x: number, y: number];
  readonly staff: Staff;
  /** Organisations that are here only; the others work in the whole gemeente. */
  readonly organisations: readonly InventedOrganisation[];
  readonly initiatives: readonly InventedInitiative[];
  readonly stories: readonly Story[];
  readonly neighbours: readonly NamedResident[];
}
