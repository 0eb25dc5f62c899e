import { worksOnOpenCase } from '@netwerk/access';
import { cypher } from '@netwerk/cypher';
import { lookingAgreementCypher, networkAgreementCypher } from '../agreements/network-agreement.ts';
import { question } from '../connection/question.ts';
import { initiativeBranches, initiatives, nearAreas } from './initiatives.fragments.ts';
import { closedBySafety, leftOutByChoice } from './left-out.fragments.ts';
import { nearbyOffersRow } from './nearby-offers.rows.ts';
import { nearbyColumns } from './nearby-row.fragment.ts';
import {
  askedFile,
  decidedBranches,
  fileBranch,
  homeArea,
  lookedFor,
  toldBranches,
  type NearbyOffersParameters,
} from './own-file.fragments.ts';
import { brokers, people, peopleBranches, tieBranches } from './people.fragments.ts';
import { professionalBranches, professionals } from './professionals.fragments.ts';

const file = cypher`file`;

/**
 * What lies near a client: the own file and the open layer, for who has a role in this open case; otherwise no row. What must
 * not be noticed is left out before anything is ordered or limited. Outside the own file nothing is looked for without the
 * agreements I1 and I2; of another file nothing is read but how many steps somebody has.
 */
export const nearbyOffers = question<NearbyOffersParameters>()({
  name: 'opportunities/nearby-offers',
  statement: cypher`
    MATCH ${askedFile}
    WHERE ${worksOnOpenCase.cypher(file)}
    MATCH (file)-[:CONCERNS]->(client:Resident)
    ${lookingAgreementCypher(file)}
    ${networkAgreementCypher(file)}
    WITH file, client, agreementState, lookingState, agreementState = 'VALID' AND lookingState = 'VALID' AS looks
    ${homeArea}
    ${lookedFor}
    ${closedBySafety}
    ${leftOutByChoice}
    ${nearAreas}
    ${brokers}
    ${people}
    ${initiatives}
    ${professionals}
    CALL (file, client, home, agreementState, lookingState, leftOut, closed, avoided, needs, interests, talents, brokers, people,
      initiatives, professionals) {
      ${fileBranch}
      UNION ALL
      ${toldBranches}
      UNION ALL
      ${decidedBranches}
      UNION ALL
      ${peopleBranches}
      UNION ALL
      ${tieBranches}
      UNION ALL
      ${initiativeBranches}
      UNION ALL
      ${professionalBranches}
    }
    ${nearbyColumns}`,
  row: nearbyOffersRow,
});
