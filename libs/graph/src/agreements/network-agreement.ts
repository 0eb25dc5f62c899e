import { cypher, param, type Fragment } from '@netwerk/cypher';

const today = cypher`date(${param('today')})`;

/** Whether an agreement, named `agreement` in the statement, is in force today. */
export function agreementHoldsCypher(agreement: Fragment): Fragment {
  return cypher`(${agreement}.replacedOn IS NULL AND ${agreement}.givenOn <= ${today} AND ${agreement}.expiresOn > ${today}
      AND (${agreement}.withdrawnOn IS NULL OR ${agreement}.withdrawnOn > ${today}))`;
}

/** Whether the client agreed to a network map (I1) and that holds today. Needs the parameter today. */
export function hasI1Cypher(file: Fragment): Fragment {
  return cypher`EXISTS { MATCH (${file})<-[:GIVEN_IN]-(agreed:Agreement {kind: 'I1'}) WHERE ${agreementHoldsCypher(cypher`agreed`)} }`;
}

/** How the agreements of one kind stand today: the one that holds counts, and otherwise the one that was given last. */
function agreementCypher(file: Fragment, kind: Fragment, columns: Fragment): Fragment {
  return cypher`
    CALL (${file}) {
      OPTIONAL MATCH (${file})<-[:GIVEN_IN]-(agreed:Agreement {kind: ${kind}})
      WHERE agreed.replacedOn IS NULL AND agreed.givenOn <= ${today}
      WITH agreed, CASE WHEN agreed IS NULL THEN 'MISSING' WHEN agreed.withdrawnOn <= ${today} THEN 'WITHDRAWN'
        WHEN agreed.expiresOn > ${today} THEN 'VALID' ELSE 'EXPIRED' END AS agreementState
      WITH agreementState, agreed.givenOn AS givenOn,
        CASE agreementState WHEN 'WITHDRAWN' THEN agreed.withdrawnOn ELSE agreed.expiresOn END AS until
      ORDER BY agreementState = 'VALID' DESC, givenOn DESC, agreementState = 'WITHDRAWN' DESC, until DESC LIMIT 1
      RETURN ${columns}
    }`;
}

/**
 * How I1 stands today: the columns `agreementState` and `agreementUntil`, and `mapOpen`, which says whether anything of the
 * map may leave the graph. The same rule as `agreementStanding` of the domain. Needs the parameter today.
 * @param file the statement's name for the Case node
 */
export function networkAgreementCypher(file: Fragment): Fragment {
  const columns = cypher`agreementState, toString(until) AS agreementUntil, agreementState IN ['VALID', 'EXPIRED'] AS mapOpen`;
  return agreementCypher(file, cypher`'I1'`, columns);
}

/** How the agreement to look for help (I2) stands today, as `lookingState`. Stands before `networkAgreementCypher`. */
export function lookingAgreementCypher(file: Fragment): Fragment {
  return agreementCypher(file, cypher`'I2'`, cypher`agreementState AS lookingState`);
}
