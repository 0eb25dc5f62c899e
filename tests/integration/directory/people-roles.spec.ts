import { beforeAll, describe, expect, test } from '@jest/globals';
import { roles, type Role } from '@netwerk/domain';
import { asWorker, testApi, type TestApi } from '../../support/app.ts';
import { aMunicipality, aTeam, aWorker, type Team } from '../../support/builders.ts';
import { testGraph } from '../../support/graph.ts';
import { peopleOperations } from '../../support/people-operations.ts';
import { professionalActs } from '../../support/professional-operations.ts';

let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await testApi();
  team = await aTeam(testGraph(), await aMunicipality(testGraph()));
}, 60_000);

const reading = ['teams', 'team', 'professionals', 'professional', 'professionalChoices'];
const keeping = ['addProfessional', ...professionalActs];
const withPeople = peopleOperations
  .map((operation) => operation.name)
  .filter((name) => !reading.includes(name) && !keeping.includes(name));

const allowed: Readonly<Record<Role, readonly string[]>> = {
  SOCIAL_WORKER: [...reading, ...withPeople],
  COMMUNITY_CONNECTOR: [...reading, ...withPeople],
  ADMINISTRATOR: [...reading, ...keeping],
  AREA_MANAGER: [],
  PRIVACY_OFFICER: [],
};

describe.each(roles)('%s', (role) => {
  test('may ask exactly what belongs to the role, and every look is recorded or refused', async () => {
    const screen = await asWorker(api, await aWorker(testGraph(), team, { role }));
    const passed: string[] = [];
    for (const { name, document, variables } of peopleOperations) {
      const answer = await screen.ask(document, variables({ caseId: '', name: '' }));
      const code = answer.errors[0]?.extensions.code;
      expect([name, code === 'INTERNAL' ? code : null]).toEqual([name, null]);
      if (code !== 'NOT_ALLOWED') passed.push(name);
    }
    expect(passed.sort()).toEqual([...allowed[role]].sort());
  });
});
