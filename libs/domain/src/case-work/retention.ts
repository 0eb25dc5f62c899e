import { addYears, type IsoDate } from '../shared/dates.ts';
import type { LegalGround } from './case-codes.ts';

/** For how long a file is kept after its case was closed, and which rule says so. */
export interface Retention {
  /** Whole years after the last day of the case; null: as long as the client agrees. */
  readonly years: number | null;
  readonly source: string;
}

/**
 * How long a file is kept, by the ground on which it is kept. Wmo 2015 and Jeugdwet set a period by law. Participatiewet
 * and Wgs set none: ten and five years are defaults of this product, and an installation must hold them against the
 * selection list of its municipality (Archiefwet) before it works with real people.
 */
export const retentions: Readonly<Record<LegalGround, Retention>> = {
  WMO: { years: 15, source: 'Wmo 2015 art. 5.3.4' },
  JEUGDWET: { years: 20, source: 'Jeugdwet art. 7.3.8' },
  PARTICIPATIEWET: {
    years: 10,
    source: 'default of this product, to be checked against the municipality’s selection list (Archiefwet)',
  },
  WGS: {
    years: 5,
    source: 'default of this product, to be checked against the municipality’s selection list (Archiefwet)',
  },
  CONSENT: { years: null, source: 'AVG art. 7.3: until the client withdraws' },
};

/** The last day on which the file of a closed case is kept; null while open, and where the client's consent sets the end. */
export function keptUntil(file: { legalGround: LegalGround; closedOn: IsoDate | null }): IsoDate | null {
  const { years } = retentions[file.legalGround];
  return file.closedOn === null || years === null ? null : addYears(file.closedOn, years);
}
