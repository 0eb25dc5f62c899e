import {
  networkAt,
  type ClientTie,
  type Language,
  type MemberOnMap,
  type Neighbourhood,
  type Opportunity,
  type Party,
  type Sector,
} from '@netwerk/domain';

/** How a kans stands on the map. */
export interface OnMap {
  readonly shape: 'PERSON' | 'PROFESSIONAL' | 'PLACE' | 'CIRCLE';
  readonly label: string;
  readonly sector: Sector;
  readonly memberId: string | null;
  readonly viaMemberId: string | null;
  readonly initiativeId: string | null;
}

const words = {
  volunteer: { NL: 'Een vrijwilliger', EN: 'A volunteer' },
  neighbour: { NL: 'Iemand uit de buurt', EN: 'Somebody nearby' },
  circle: { NL: 'De eigen kring', EN: 'The own circle' },
} as const;

/** Where members that have no sector are drawn, by what they are. */
const usualSector = {
  INFORMAL: 'FRIENDS_NEIGHBOURS',
  PROFESSIONAL: 'CARE',
  GROUP: 'WORK_SCHOOL_CLUB',
  PET: 'FRIENDS_NEIGHBOURS',
} as const;

/** Places kansen of one neighbourhood. Only who stands on the client's own map is named. */
export class OpportunityPlaces {
  private readonly near: Neighbourhood;
  private readonly language: Language;
  private readonly members: ReadonlyMap<string, MemberOnMap>;

  constructor(near: Neighbourhood, language: Language) {
    this.near = near;
    this.language = language;
    this.members = new Map(networkAt(near.history, near.today).members.map((member) => [member.id, member]));
  }

  placeOf({ party, via }: Opportunity): OnMap {
    const viaMemberId = via === null ? null : this.memberIdOf(via);
    const initiativeId = party?.type === 'INITIATIVE' ? party.id : null;
    return { ...this.markOf(party), viaMemberId, initiativeId };
  }

  private markOf(party: Party | null): Pick<OnMap, 'shape' | 'label' | 'sector' | 'memberId'> {
    if (party === null) {
      return { shape: 'CIRCLE', label: this.say('circle'), sector: 'FRIENDS_NEIGHBOURS', memberId: null };
    }
    if (party.type === 'INITIATIVE') {
      const name = this.near.initiatives.find(({ id }) => id === party.id)?.name ?? '';
      return { shape: 'PLACE', label: name, sector: 'WORK_SCHOOL_CLUB', memberId: null };
    }
    const memberId = this.memberIdOf(party) ?? '';
    const member = this.members.get(memberId);
    if (member !== undefined) return memberMark(member, party);
    const earlier = this.earlierMark(memberId);
    if (earlier !== null) return earlier;
    if (party.type === 'PROFESSIONAL') {
      const name = this.near.professionals.find(({ id }) => id === party.id)?.callName ?? '';
      return { shape: 'PROFESSIONAL', label: name, sector: 'CARE', memberId: null };
    }
    const volunteer = this.near.people.find(({ id }) => id === party.id)?.volunteer ?? false;
    const label = this.say(volunteer ? 'volunteer' : 'neighbour');
    return { shape: 'PERSON', label, sector: 'FRIENDS_NEIGHBOURS', memberId: null };
  }

  /** Who stood on the map before and does not now has a name, and a place of their own for this kans. */
  private earlierMark(memberId: string): Pick<OnMap, 'shape' | 'label' | 'sector' | 'memberId'> | null {
    const { members, clientTies } = this.near.history;
    const member = members.find(({ id }) => id === memberId);
    if (member === undefined) return null;
    const ties = clientTies.filter((tie) => tie.memberId === memberId && tie.sector !== null);
    const last = ties.reduce<ClientTie | null>(
      (latest, tie) => (latest === null || tie.validFrom > latest.validFrom ? tie : latest),
      null,
    );
    const sector = last?.sector ?? usualSector[member.kind];
    return { shape: 'PERSON', label: member.callName, sector, memberId: null };
  }

  /** The member that a party is, or stands for with their agreement. */
  private memberIdOf({ type, id }: Party): string | null {
    if (type === 'MEMBER') return id;
    const known = this.near.identities.find(({ personId, mayBeNamed }) => personId === id && mayBeNamed);
    return known?.memberId ?? null;
  }

  private say(what: keyof typeof words): string {
    return words[what][this.language];
  }
}

function memberMark({ id, callName, kind, tie }: MemberOnMap, { type }: Party) {
  const shape = type === 'PROFESSIONAL' || kind === 'PROFESSIONAL' ? ('PROFESSIONAL' as const) : ('PERSON' as const);
  return { shape, label: callName, sector: tie.sector ?? usualSector[kind], memberId: id };
}
