import { districts, neighbourhoods, type District, type Neighbourhood } from './areas.ts';

/** Wijken and their buurten, as far as codes go. */
export interface Places {
  readonly districts: readonly District[];
  readonly neighbourhoods: readonly Neighbourhood[];
  /** Number of the first wijk among all of the gemeente. */
  readonly firstDistrict: number;
}

/** What the codes of areas begin with. Real gemeente codes end below 2000; 9902 belongs to nobody. */
export const areaCodeStarts = ['GM9902', 'WK9902', 'BU9902'] as const;

/** What the codes of a dataset end with: their year, and for another dataset than the demo its own name. */
export function areaCodeEnding(datasetName: string): string {
  return datasetName === 'demo' ? '-2026' : `-2026-${datasetName}`;
}

/** Codes in the form of Statistics Netherlands with their year. */
export class AreaCodes {
  private readonly ending: string;
  private readonly places: Places;
  private readonly codes: ReadonlyMap<string, string>;

  constructor(datasetName: string, places: Places = { districts, neighbourhoods, firstDistrict: 1 }) {
    this.ending = areaCodeEnding(datasetName);
    this.places = places;
    this.codes = new Map(places.neighbourhoods.map((area) => [area.key, this.codeOf(area)]));
  }

  get municipality(): string {
    return `GM9902${this.ending}`;
  }

  district(key: string): string {
    return `WK9902${this.numberOfDistrict(key)}${this.ending}`;
  }

  neighbourhood(key: string): string {
    const code = this.codes.get(key);
    if (code === undefined) throw new RangeError(`No such buurt: ${key}`);
    return code;
  }

  private codeOf(area: Neighbourhood): string {
    const within = this.places.neighbourhoods.filter((one) => one.district === area.district);
    const district = this.numberOfDistrict(area.district);
    return `BU9902${district}${numbersIn(district)[within.indexOf(area)] ?? ''}${this.ending}`;
  }

  private numberOfDistrict(key: string): string {
    const index = this.places.districts.findIndex((one) => one.key === key);
    return twoDigits(this.places.firstDistrict + index);
  }
}

/** Numbers for the buurten of a wijk; one that makes the code look like a citizen service number is skipped. */
function numbersIn(district: string): string[] {
  return Array.from({ length: 99 }, (_, index) => twoDigits(index + 1)).filter(
    (number) => !passesElevenTest(`9902${district}${number}`),
  );
}

/** The check on a Dutch citizen service number of eight digits: 8·a + 7·b + … + 2·g − h is a multiple of eleven. */
function passesElevenTest(digits: string): boolean {
  const weights = [8, 7, 6, 5, 4, 3, 2, -1];
  return [...digits].reduce((sum, digit, index) => sum + Number(digit) * (weights[index] ?? 0), 0) % 11 === 0;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
