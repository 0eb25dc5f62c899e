import type { GoneReason, MemberKind, Ring } from '@netwerk/domain';
import type { Neighbourhood } from '../place/areas.ts';
import type { AgeBand, Invented } from '../people/residents.ts';
import type { Random } from '../random/random.ts';
import { firstNames, type Gender } from '../words/first-names.ts';
import { careRelations, groups, pets, relations, type Relation, type RelationGroup } from '../words/relations.ts';

/** Somebody around the client before anything happened in time. */
export interface Alter {
  readonly key: string;
  readonly name: string;
  readonly relation: string;
  readonly group: RelationGroup;
  readonly kind: MemberKind;
  readonly ring: Ring;
  readonly minor: boolean;
  readonly gone: GoneReason | null;
  /** Which sort of relation: child, neighbour, worker. */
  readonly role: string;
}

/** Half of what people name is kin (Marsden 1987: 0.55); the rest is friends, neighbours and people of a club or work. */
const share: Readonly<Record<'kin' | 'friend' | 'neighbour' | 'club', number>> = {
  kin: 52,
  friend: 20,
  neighbour: 17,
  club: 11,
};

/** People of the same sex seek each other out, kin is given (McPherson, Smith-Lovin and Cook 2001). */
const sameGender = 0.7;
/** Outside kin too, most people one knows have the same background. */
const sameOrigin = 0.72;

/** Fills the circle of a first conversation: 6 to 25 in all. A sixth of the clients has hardly anybody but helpers. */
export function drawCircle(random: Random, drawing: Drawing, worker: string | null): void {
  const thin = random.chance(0.18);
  const informal = thin ? random.between(0, 2) : Math.min(18, Math.max(5, Math.round(random.normal(13, 4))));
  const professionals = thin ? random.between(6 - informal, 6) : random.between(1, 4);
  for (let index = 0; index < informal; index += 1) drawing.addInformal();
  for (let index = worker === null ? 0 : 1; index < professionals; index += 1) drawing.addCare();
  if (worker !== null) drawing.addWorker(worker);
  if (random.chance(0.45)) drawing.addGroup();
  if (random.chance(0.12)) drawing.addGroup();
  if (random.chance(0.05)) drawing.addPet();
}

/** Chance that a child of somebody of this age is under eighteen. */
const underage: Readonly<Record<AgeBand, number>> = { young: 0.9, middle: 0.35, old: 0 };

/** Draws one alter after another; nobody twice and no second partner. */
export class Drawing {
  readonly alters: Alter[] = [];
  private readonly random: Random;
  private readonly client: Invented;
  private readonly area: Neighbourhood;

  constructor(random: Random, client: Invented, area: Neighbourhood) {
    this.random = random;
    this.client = client;
    this.area = area;
  }

  addInformal(): Alter {
    const group = this.random.weighted(share);
    const relation = this.free(relations.filter((one) => one.group === group && this.fits(one)));
    const gender = this.genderFor(relation);
    const name = this.freeName(() => this.nameFor(relation, gender));
    const minor = relation.key === 'child' && this.random.chance(underage[this.client.age]);
    const gone = minor ? null : this.goneOf(relation);
    return this.add({
      name,
      relation: relation.words[gender],
      group,
      kind: 'INFORMAL',
      ring: this.ringOf(relation),
      minor,
      gone,
      role: relation.key,
    });
  }

  addCare(): Alter {
    const relation = this.free(careRelations);
    const gender = this.random.chance(0.65) ? 'woman' : 'man';
    const name = this.freeName(() => this.random.pick(firstNames[this.random.weighted(this.area.origins)][gender]));
    return this.add({
      name,
      relation: relation.words[gender],
      group: 'care',
      kind: 'PROFESSIONAL',
      ring: this.ringOf(relation),
      minor: false,
      gone: null,
      role: relation.key,
    });
  }

  addWorker(name: string): Alter {
    return this.add({
      name,
      relation: 'sociaal werker',
      group: 'care',
      kind: 'PROFESSIONAL',
      ring: this.random.chance(0.6) ? 2 : 3,
      minor: false,
      gone: null,
      role: 'worker',
    });
  }

  addGroup(): Alter {
    const [name, relation] = this.random.pick(groups.filter(([one]) => !this.taken(one)));
    return this.add({
      name,
      relation,
      group: 'club',
      kind: 'GROUP',
      ring: this.random.chance(0.4) ? 2 : 3,
      minor: false,
      gone: null,
      role: 'group',
    });
  }

  addPet(): Alter {
    const [name, relation] = this.random.pick(pets);
    return this.add({ name, relation, group: 'kin', kind: 'PET', ring: 1, minor: false, gone: null, role: 'pet' });
  }

  private add(alter: Omit<Alter, 'key'>): Alter {
    const added = { key: `m${this.alters.length}`, ...alter };
    this.alters.push(added);
    return added;
  }

  /** Older people have fewer parents alive and more grown children. */
  private fits(relation: Relation): boolean {
    if (relation.key === 'parent') return this.client.age !== 'old';
    if (relation.key === 'child') return this.client.age !== 'young' || this.random.chance(0.4);
    return true;
  }

  private free(list: readonly Relation[]): Relation {
    const open = list.filter((one) => this.alters.filter((alter) => alter.role === one.key).length < one.most);
    const choice = open.length > 0 ? open : list;
    const key = this.random.weighted(Object.fromEntries(choice.map((one) => [one.key, one.weight])));
    return choice.find((one) => one.key === key) ?? this.random.pick(list);
  }

  private genderFor(relation: Relation): Gender {
    const other: Gender = this.client.gender === 'woman' ? 'man' : 'woman';
    if (relation.key === 'partner') return this.random.chance(0.93) ? other : this.client.gender;
    const same = relation.group === 'kin' ? 0.5 : sameGender;
    return this.random.chance(same) ? this.client.gender : other;
  }

  private nameFor(relation: Relation, gender: Gender): string {
    const own = relation.group === 'kin' ? 0.93 : sameOrigin;
    const origin = this.random.chance(own) ? this.client.origin : this.random.weighted(this.area.origins);
    return this.random.pick(firstNames[origin][gender]);
  }

  private ringOf(relation: Relation): Ring {
    const roll = this.random.next();
    const [first, second] = relation.rings;
    return roll < first ? 1 : roll < first + second ? 2 : 3;
  }

  private goneOf(relation: Relation): GoneReason | null {
    if (relation.group === 'kin' && this.client.age === 'old' && this.random.chance(0.04)) return 'DIED';
    return relation.group === 'kin' || this.random.chance(0.98) ? null : 'MOVED';
  }

  /** Two of one name on a map confuse; after a few tries the next letter tells them apart, as people do. */
  private freeName(draw: () => string): string {
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const name = draw();
      if (!this.taken(name) && name !== this.client.callName) return name;
    }
    const name = draw();
    return `${name} ${this.random.pick(['B.', 'D.', 'H.', 'K.', 'M.', 'S.'])}`;
  }

  private taken(name: string): boolean {
    return this.alters.some((alter) => alter.name === name);
  }
}
