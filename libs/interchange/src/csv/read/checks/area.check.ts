import { areaLevels } from '@netwerk/domain';
import type { AreaValues } from '../../csv-rows.types.ts';
import type { RowNote } from '../row-notes.ts';
import type { Cells } from '../rows/read-cells.ts';
import type { Checking } from './check.types.ts';

/** An area as far as its place among the others goes. */
interface PlacedArea {
  readonly line: number;
  readonly level: AreaValues['level'] | undefined;
  readonly parent: string | undefined;
  isBad: boolean;
}

/** The areas of a folder, held in memory until all were read: the whole country has some eighteen thousand. */
export class Areas {
  readonly #byCode = new Map<string, PlacedArea>();

  /** The first row of a code counts. */
  keep(line: number, cells: Cells, isBad: boolean): void {
    const { code, level, parent } = cells as Partial<AreaValues>;
    if (code !== undefined && !this.#byCode.has(code)) this.#byCode.set(code, { line, level, parent, isBad });
  }

  /** Names areas that lie within themselves, within one of their own level, or within one that is not there. */
  check(checking: Checking): void {
    const inCycle = this.#cycles();
    for (const [code, area] of this.#byCode) {
      const reason = inCycle.has(code) ? 'AREA_CYCLE' : this.#parentProblem(area, checking);
      if (reason !== null) this.#reject(code, area, { property: 'parent', reason }, checking);
    }
    if (checking.options.onError === 'SKIP') this.#rejectFallen(checking);
  }

  #parentProblem({ parent, level }: PlacedArea, { options }: Checking): 'UNKNOWN_REFERENCE' | 'WRONG_LEVEL' | null {
    if (parent === undefined) return null;
    const above = this.#byCode.get(parent);
    if (above === undefined) return options.known?.areas.has(parent) === true ? null : 'UNKNOWN_REFERENCE';
    if (level === undefined || above.level === undefined) return null;
    return areaLevels.indexOf(above.level) < areaLevels.indexOf(level) ? null : 'WRONG_LEVEL';
  }

  /** Every area from which the way up comes back to itself. */
  #cycles(): ReadonlySet<string> {
    const inCycle = new Set<string>();
    const done = new Set<string>();
    for (const start of this.#byCode.keys()) {
      const way: string[] = [];
      let code: string | undefined = start;
      while (code !== undefined && !done.has(code)) {
        done.add(code);
        way.push(code);
        code = this.#byCode.get(code)?.parent;
      }
      const back = code === undefined ? -1 : way.indexOf(code);
      if (back >= 0) for (const each of way.slice(back)) inCycle.add(each);
    }
    return inCycle;
  }

  #rejectFallen(checking: Checking): void {
    for (let fallen = true; fallen;) {
      fallen = false;
      for (const [code, area] of this.#byCode) {
        const above = area.parent === undefined ? undefined : this.#byCode.get(area.parent);
        if (area.isBad || above?.isBad !== true) continue;
        const note = { property: 'parent', reason: 'REFERS_TO_REJECTED', limit: above.line } as const;
        this.#reject(code, area, note, checking);
        fallen = true;
      }
    }
  }

  #reject(code: string, area: PlacedArea, note: RowNote, { register }: Checking): void {
    area.isBad = true;
    register.reject('areas', area.line, [note]);
    register.markBad('areas', code);
  }
}
