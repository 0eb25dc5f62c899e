import { beforeAll, describe, expect, test } from '@jest/globals';
import { asWorker, testApi, type Screen } from '../../support/app.ts';
import { aClient, aMember, aMunicipality, aTeam, aTie, aWorker, worksOn } from '../../support/builders.ts';
import { asReadIn } from '../../support/as-read-in.ts';
import { testGraph } from '../../support/graph.ts';

const origin = { source: 'Gemeente Voorbeeld, register 2026', ground: 'PUBLIC_TASK', importedOn: '2026-03-02' };
const asked = 'origin { source ground importedOn }';

let screen: Screen;
let ids: { caseId: string; here: string; readIn: string; teamId: string; professionalId: string };

beforeAll(async () => {
  const graph = testGraph();
  const town = await aMunicipality(graph);
  const team = await aTeam(graph, town);
  const worker = await aWorker(graph, team);
  const client = await aClient(graph, team);
  await worksOn(graph, worker, client);
  const members = [await aMember(graph, client), await aMember(graph, client)] as const;
  for (const member of members) await aTie(graph, client, member);
  const [here, told] = members;
  const { professionalId } = worker;
  ids = { caseId: client.caseId, here, readIn: told, teamId: team.id, professionalId };
  const written = [client.caseId, told, team.id, professionalId];
  await asReadIn(graph, written);
  screen = await asWorker(await testApi(), worker);
}, 60_000);

async function ask(field: string, selection: string): Promise<Record<string, unknown>> {
  const answer = await screen.ask(`query Origin { ${field} ${selection} }`, {});
  if (answer.data === null) throw new Error(answer.text);
  return Object.values(answer.data)[0] as Record<string, unknown>;
}

describe('what was read in from in bulk says where it comes from and on what ground', () => {
  test('a case', async () => {
    expect(await ask(`client(caseId: "${ids.caseId}")`, `{ case { ${asked} } }`)).toEqual({ case: { origin } });
  });

  test('who stands on a map, and not who was told here', async () => {
    const network = await ask(`clientNetwork(caseId: "${ids.caseId}", language: NL)`, `{ members { id ${asked} } }`);
    expect(network['members']).toEqual(
      expect.arrayContaining([
        { id: ids.readIn, origin },
        { id: ids.here, origin: null },
      ]),
    );
  });

  test('a team and a professional', async () => {
    expect(await ask(`team(teamId: "${ids.teamId}")`, `{ ${asked} }`)).toEqual({ origin });
    expect(await ask(`professional(professionalId: "${ids.professionalId}")`, `{ ${asked} }`)).toEqual({ origin });
  });
});
