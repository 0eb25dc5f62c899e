import { worksOnOpenCase } from '@netwerk/access';
import { cypher } from '@netwerk/cypher';
import { lookingAgreementCypher, networkAgreementCypher } from '../agreements/network-agreement.ts';
import { question } from '../connection/question.ts';
import { closedBySafety } from './closed-by-safety.fragment.ts';
import { faceRows, initiativeRows, initiatives, knownFaces, nearAreas, slotRows } from './initiatives.fragments.ts';
import { leftOutByChoice } from './left-out.fragments.ts';
import { keptApartRows } from './kept-apart.fragment.ts';
import { nearbyOffersRow } from './nearby-offers.rows.ts';
import { nearbyColumns } from './nearby-row.fragment.ts';
import {
  askedFile,
  decidedRows,
  fileRows,
  homeArea,
  identityRows,
  lookedFor,
  toldFacts,
  toldRows,
  type NearbyOffersParameters,
} from './own-file.fragments.ts';
import { brokers, metThroughBrokers, offerRows, people, personRows, tieRows } from './people.fragments.ts';
import { professionalRows } from './professionals.fragments.ts';

const file = cypher`file`;

/** For `Graph.read`: the first time the plan has to be made. Who asked may have given up by then; the next one finds it. */
export const nearbyOffersTimeoutMs = 60_000;

/**
 * What lies near a client: the own file and the open layer, for who has a role in this open case; otherwise no row. What must
 * not be noticed is left out before anything is ordered or limited. Outside the own file nothing is looked for without the
 * agreements I1 and I2; of another file nothing is read but how many steps somebody has, and what safety asks for.
 *
 * Each bounded branch leaves a list of rows, which become rows of bare columns at the end: in a UNION every branch would carry
 * the columns of the widest, which makes the plan larger and the answer slower. Making the plan takes two seconds of a
 * processor; it begins at indexes and goes hop by hop whatever the numbers are, so that it is made once and then kept.
 */
export const nearbyOffers = question<NearbyOffersParameters>()({
  name: 'opportunities/nearby-offers',
  statement: cypher`
    CYPHER replan=skip
    MATCH ${askedFile}
    WHERE ${worksOnOpenCase.cypher(file)}
    MATCH (file)-[:CONCERNS]->(client:Resident)
    ${lookingAgreementCypher(file)}
    ${networkAgreementCypher(file)}
    WITH file, client, agreementState AS mapState, lookingState, agreementState = 'VALID' AND lookingState = 'VALID' AS looks
    ${homeArea}
    ${fileRows}
    ${toldFacts}
    ${decidedRows}
    WITH file, client, home, looks, fileRows, needs, interests, offers, carried, identities, decidedRows + takenUpRows AS decidedRows,
      ${lookedFor}
    ${closedBySafety}
    ${leftOutByChoice}
    ${nearAreas}
    ${brokers}
    ${metThroughBrokers}
    ${people}
    ${keptApartRows}
    ${knownFaces}
    ${initiatives}
    ${offerRows}
    ${personRows}
    ${tieRows}
    ${initiativeRows}
    ${slotRows}
    ${professionalRows}
    UNWIND fileRows + ${toldRows} + ${identityRows} + decidedRows + apartRows + offerRows + personRows + tieRows + initiativeRows + codeRows +
      ${faceRows} + slotRows + professionalRows + expertiseRows AS row
    ${nearbyColumns}`,
  row: nearbyOffersRow,
});
