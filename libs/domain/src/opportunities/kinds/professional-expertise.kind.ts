import { daysBetween } from '../../shared/dates.ts';
import { byId, byText } from '../../shared/ordering.ts';
import { lookAround, type Around } from '../around/look-around.ts';
import { nobodyGivesNow } from '../around/own-circle.ts';
import { clamp, freshness } from '../around/terms.ts';
import type { NearbyProfessional, Need } from '../neighbourhood.types.ts';
import type { OpportunityRule } from '../opportunity.types.ts';
import { professionalExpertiseTexts } from '../texts/professional-expertise.text.ts';
import { candidatesOf, type Draft } from './draft.ts';
import type { ExpertHelp } from './findings.types.ts';

/**
 * K11, professional met expertise (product §4, kind 11; scenario Mehmet and schuldhulpverlening).
 * Pattern: an open need in a leefgebied, nobody in the own circle who gives that support there, and a professional of the team who is at home
 * in that leefgebied and says from when there is room; binnenschil before buitenschil. Company and a listening ear are for people.
 * One kans per professional.
 * Harm to avoid: professional help where ordinary ties would do (it stands after everything else, `find-opportunities`), and a waiting time that is
 * kept silent.
 * Terms: need 1; fit 0.8; feasible 0.6 for the inner shell or 0.3 for the outer, and 0.4 less as the wait grows to half a year; bridge 0.3; fresh by the need.
 */
export const professionalExpertise: OpportunityRule = {
  kind: 'PROFESSIONAL_EXPERTISE',
  ruleId: 'K11',
  version: 1,
  find: (neighbourhood) => {
    const around = lookAround(neighbourhood);
    const unmet = around.needs.filter((need) => isForProfessionals(around, need)).sort(byId);
    return candidatesOf(
      'PROFESSIONAL_EXPERTISE',
      around.professionals.flatMap((one) => {
        const need = unmet.find((asked) => expertiseFor(one, asked) !== null);
        return need === undefined ? [] : (draftOf(around, need, one) ?? []);
      }),
    );
  },
};

/**
 * Company is for people, and so is a listening ear, unless it is about psychische gezondheid. What somebody wants to do or learn is
 * no question for a professional either; papers and money are.
 */
function isForProfessionals(around: Around, need: Need): boolean {
  const { supportKind, lifeDomain } = need;
  if (lifeDomain === null || supportKind === 'COMPANY') return false;
  if (supportKind === 'EMOTIONAL' && lifeDomain !== 'MENTAL_HEALTH') return false;
  if (need.interest !== null && !need.handlesMoney) return false;
  return nobodyGivesNow(around, need);
}

function draftOf(around: Around, need: Need, professional: NearbyProfessional): Draft | null {
  const { roomFrom } = professional;
  const expertise = expertiseFor(professional, need);
  if (expertise === null || roomFrom === null || isInvolved(around, professional)) return null;
  const wait = clamp(daysBetween(around.today, roomFrom) / 182);
  return {
    party: { type: 'PROFESSIONAL', id: professional.id, ref: professional.id },
    via: null,
    others: [],
    need,
    terms: {
      need: 1,
      fit: 0.8,
      feasible: (professional.shell === 'INNER' ? 0.6 : 0.3) + 0.4 * (1 - wait),
      bridge: 0.3,
      fresh: freshness([need.confirmedOn], around.today),
    },
    tell: () => professionalExpertiseTexts(around, need, { professional, expertise, roomFrom }),
  };
}

/** The first by name of what they are good at in this leefgebied. */
function expertiseFor({ expertises }: NearbyProfessional, { lifeDomain }: Need): ExpertHelp['expertise'] | null {
  const fitting = expertises.filter((expertise) => expertise.lifeDomain === lifeDomain);
  return fitting.sort((one, other) => byText(one.nameNl, other.nameNl))[0] ?? null;
}

/** Stands on the own map already. */
function isInvolved({ identities }: Around, { id }: NearbyProfessional): boolean {
  return identities.some((identity) => identity.personId === id);
}
