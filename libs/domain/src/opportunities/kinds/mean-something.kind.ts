import { balance } from '../../measures/give-and-take.ts';
import { byId } from '../../shared/ordering.ts';
import { lookAround, type Around } from '../around/look-around.ts';
import { informalPeople, memberParty } from '../around/own-circle.ts';
import { initiativeParty } from '../around/own-map.ts';
import { freshness, nearness, timesFit } from '../around/terms.ts';
import type { NearbyInitiative, Offer } from '../neighbourhood.types.ts';
import type { OpportunityRule } from '../opportunity.types.ts';
import { meanSomethingTexts } from '../texts/mean-something.text.ts';
import { canGetIn, knownFace } from './join-initiative.kind.ts';
import { candidatesOf, type Draft } from './draft.ts';
import type { WantedTalent } from './findings.types.ts';

/**
 * K07, zelf iets kunnen betekenen (product §4, kind 7; scenario Mehmet and the Repair Café).
 * Pattern: the client told what they can and like to do, and an open initiative in reach looks for somebody for just that. Who receives
 * much gets it sooner. One kans per initiative.
 * Harm to avoid: making help depend on giving back, and trouble with a benefit: the text says that it is free to choose and that rules may hold.
 * Terms: need 0.4, and up to 0.4 more as more is received than given; fit 1; feasible half near, half times; bridge 1 with a known face, else 0.7;
 * fresh by the talent and the check.
 */
export const meanSomething: OpportunityRule = {
  kind: 'MEAN_SOMETHING',
  ruleId: 'K07',
  version: 1,
  find: (neighbourhood) => {
    const around = lookAround(neighbourhood);
    const open = around.initiatives.filter((one) => one.state === 'OPEN' && canGetIn(around, one));
    return candidatesOf(
      'MEAN_SOMETHING',
      open.flatMap((initiative) => draftOf(around, initiative) ?? []),
    );
  },
};

function draftOf(around: Around, initiative: NearbyInitiative): Draft | null {
  const wanted = wantedTalent(around, initiative);
  if (wanted === null) return null;
  const face = knownFace(around, initiative);
  return {
    party: initiativeParty(initiative),
    via: face === null ? null : memberParty(face.member),
    others: [],
    need: null,
    terms: {
      need: 0.4 + 0.4 * receivesMore(around),
      fit: 1,
      feasible: (nearness(initiative) + timesFit(timesOf(around, wanted), initiative.at)) / 2,
      bridge: face === null ? 0.7 : 1,
      fresh: freshness([wanted.talent.confirmedOn, initiative.checkedOn], around.today),
    },
    tell: () => meanSomethingTexts(around, initiative, wanted, face),
  };
}

/** The first talent by id that the initiative looks for. */
function wantedTalent({ talents }: Around, { seeks }: NearbyInitiative): WantedTalent | null {
  for (const talent of [...talents].sort(byId)) {
    if (talent.interest !== null && seeks.includes(talent.interest)) return { talent, interest: talent.interest };
  }
  return null;
}

/** 1 when everything is received and nothing given, 0 when as much is given, or nothing was told. */
function receivesMore(around: Around): number {
  return Math.max(0, -(balance(informalPeople(around)) ?? 0));
}

function timesOf({ client }: Around, { talent }: WantedTalent): Offer['at'] {
  return talent.at.length > 0 ? talent.at : client.freeAt;
}
