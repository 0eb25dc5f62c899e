import { beforeAll, describe, expect, test } from '@jest/globals';
import { cypher, param } from '@netwerk/cypher';
import { question } from '@netwerk/graph';
import fc from 'fast-check';
import { z } from 'zod';
import { asWorker, testApi, type TestApi } from '../../support/app.ts';
import { aMember, aTie, aWorker, whoKnowsWhom, worksOn, type Client } from '../../support/builders.ts';
import { consultationOperation, recordScalingOperation } from '../../support/case-work-operations.ts';
import { testCaller, testGraph } from '../../support/graph.ts';
import { aCaseScene, anOwnCase, answerOf, ask, recordsOf, refusalOf, type CaseScene } from './case-scene.ts';

const given = { callNames: ['Truus', 'Anja', 'Bilâl', 'Mevrouw Smit', 'Łucja'], familyName: 'van den Brandaris' };

const setTexts = question<{ caseId: string; text: string }>()({
  name: 'test-set-case-texts',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    SET file.asked = ${param('text')}, file.question = ${param('text')}, file.agreedInstead = ${param('text')},
      file.goal = ${param('text')}`,
  row: z.never(),
});

const namesAround = question<{ caseId: string }>()({
  name: 'test-names-around',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})-[:HANDLED_BY]->(team:Team)-[:COVERS]->(area:Area)-[:PART_OF]->(town:Area)
    MATCH (team)<-[:MEMBER_OF]-(worker:Professional)
    RETURN DISTINCT team.name AS team, area.name AS area, town.name AS town, worker.callName AS worker`,
  row: z.strictObject({ team: z.string(), area: z.string(), town: z.string(), worker: z.string() }),
});

let api: TestApi;
let scene: CaseScene;
let client: Client;
let names: string[];

beforeAll(async () => {
  api = await testApi();
  scene = await aCaseScene(api);
  client = await anOwnCase(scene, { callName: 'Truus', familyName: given.familyName });
  const members = [];
  for (const [index, callName] of given.callNames.slice(1).entries()) {
    const details = { relation: ['dochter van Truus', 'buurman', 'Buurman', 'hartsvriendin'][index] ?? '' };
    const memberId = await aMember(testGraph(), client, { callName, details });
    await aTie(testGraph(), client, memberId, { ring: 2, sector: 'FAMILY', details: { receivesCompany: 2 } });
    members.push(memberId);
  }
  await whoKnowsWhom(testGraph(), client, [members[0] ?? '', members[1] ?? '']);
  await aWorker(testGraph(), scene.team, { callName: 'Ilse' });
  const around = await testGraph().read(testCaller, namesAround, { caseId: client.caseId });
  names = [
    ...new Set([
      ...given.callNames,
      given.familyName,
      ...around.flatMap(({ team, area, town, worker }) => [team, area, town, worker]),
    ]),
  ];
}, 60_000);

/** Everything in the answer that is shown, in lower case. */
async function shownText(): Promise<string> {
  const answer = answerOf(await ask(scene.screen, consultationOperation, client.caseId));
  return JSON.stringify({ ...answer, caseId: null }).toLowerCase();
}

describe('casuïstiek', () => {
  test('has words in the place of names, and no date, age or place', async () => {
    await testGraph().writeOnce(testCaller, setTexts, {
      caseId: client.caseId,
      text: 'Truus ziet Anja niet meer. Bilâls hond blaft. Samira kijkt mee.',
    });
    const answer = answerOf<Record<string, unknown>>(await ask(scene.screen, consultationOperation, client.caseId));
    expect(answer['question']).toMatch(
      /^de cliënt ziet familielid niet meer\. buurman [12]s hond blaft\. een collega kijkt mee\.$/,
    );
    expect(answer).toMatchObject({ roles: ['CONTACT'], mapOpen: true });
    const words = (answer['circle'] as { word: string }[]).map(({ word }) => word);
    expect(words.sort()).toEqual(['buurman 1', 'buurman 2', 'familielid', 'hartsvriendin']);
    expect(answer['ties']).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toMatch(/\d{4}-\d{2}-\d{2}"/);
    expect(await recordsOf(client.caseId, 'caseForConsultation')).toContainEqual({
      action: 'READ',
      subject: 'CaseForConsultation',
      rule: 'CW-5',
      ground: 'WMO',
    });
  });

  test('holds the name of nobody and of no place in the graph of the case, whatever the texts say', async () => {
    expect(names.length).toBeGreaterThan(9);
    const piece = fc.oneof(fc.constantFrom(...names), fc.constantFrom(' zegt ', '. ', ' en ', '\n', ', '));
    const texts = fc.sample(fc.array(piece, { minLength: 5, maxLength: 20 }), { numRuns: 15, seed: 20_261_117 });
    for (const parts of texts) {
      await testGraph().writeOnce(testCaller, setTexts, { caseId: client.caseId, text: ` ${parts.join(' ')} ` });
      const shown = await shownText();
      expect(names.filter((name) => shown.includes(name.toLowerCase()))).toEqual([]);
    }
    await ask(scene.screen, recordScalingOperation, client.caseId, {
      to: 'Ilse',
      why: `${names.join(' en ')} vroegen het`,
    });
    const shown = await shownText();
    expect(names.filter((name) => shown.includes(name.toLowerCase()))).toEqual([]);
  });

  test('shows nobody of a map that is closed, and hides their names all the same', async () => {
    const other = await anOwnCase(scene, { callName: 'Greet', agreed: false });
    const memberId = await aMember(testGraph(), other, { callName: 'Corrie' });
    await aTie(testGraph(), other, memberId, { ring: 1 });
    await testGraph().writeOnce(testCaller, setTexts, {
      caseId: other.caseId,
      text: 'Corrie komt niet meer bij Greet.',
    });
    expect(answerOf(await ask(scene.screen, consultationOperation, other.caseId))).toMatchObject({
      mapOpen: false,
      circle: [],
      ties: [],
      question: 'naaste komt niet meer bij de cliënt.',
    });
  });

  test('is for who has a role: the duo reads it, a colleague, the buitenschil and a manager do not', async () => {
    const [duo, colleague] = [await aWorker(testGraph(), scene.team), await aWorker(testGraph(), scene.team)];
    await worksOn(testGraph(), duo, client, { role: 'DUO' });
    expect(answerOf(await ask(await asWorker(api, duo), consultationOperation, client.caseId))).toMatchObject({
      roles: ['CONTACT', 'DUO'],
    });
    const outer = await aWorker(testGraph(), scene.team, { shell: 'OUTER' });
    for (const worker of [colleague, outer])
      expect(refusalOf(await ask(await asWorker(api, worker), consultationOperation, client.caseId))[0]).toBe(
        'NOT_FOUND',
      );
    const manager = await aWorker(testGraph(), scene.team, { role: 'AREA_MANAGER' });
    expect(refusalOf(await ask(await asWorker(api, manager), consultationOperation, client.caseId))[0]).toBe(
      'NOT_ALLOWED',
    );
  });
});
