import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '@netwerk/domain';
import type { GraphqlAnswer, Screen } from '../../support/app.ts';
import { aWorker } from '../../support/builders.ts';
import { act, directoryOperations } from '../../support/directory-operations.ts';
import { testGraph } from '../../support/graph.ts';
import { DirectoryScene, recordsAbout } from './directory-scene.ts';

let scene: DirectoryScene;
let administrator: Screen;

beforeAll(async () => {
  scene = await DirectoryScene.begin();
  administrator = await screenOf('ADMINISTRATOR');
}, 60_000);

async function screenOf(role: Role): Promise<Screen> {
  return scene.screen(await aWorker(testGraph(), scene.team, { role }));
}

function add(facts: Record<string, unknown>, input: Record<string, unknown> = {}): Promise<GraphqlAnswer> {
  const whole = { name: 'Kredietbank', kind: 'CREDIT_BANK', partnerContactIds: [], ...facts };
  return scene.ask('addOrganisation', { input: act({ facts: whole, ...input }) }, administrator);
}

async function anOrganisation(facts: Record<string, unknown> = {}): Promise<string> {
  const answer = await add({ name: `Partner ${randomUUID().slice(0, 8)}`, ...facts });
  return (answer.data?.['addOrganisation'] as { id: string }).id;
}

describe('who may do what', () => {
  const organisationWork = ['partnerContactChoices', 'addOrganisation', 'changeOrganisation'];
  const ownSupport = ['supportInitiative', 'stopSupportingInitiative'];

  test.each<[Role, readonly string[]]>([
    ['SOCIAL_WORKER', organisationWork],
    ['COMMUNITY_CONNECTOR', organisationWork],
    ['ADMINISTRATOR', ownSupport],
    ['AREA_MANAGER', directoryOperations.map((each) => each.name)],
    ['PRIVACY_OFFICER', directoryOperations.map((each) => each.name)],
  ])('%s is refused %j and nothing else', async (role, refused) => {
    const screen = await screenOf(role);
    const codes = new Map<string, string>();
    for (const { name, document, variables } of directoryOperations) {
      const answer = await screen.ask(document, variables({ caseId: '', name: '' }));
      codes.set(name, answer.errors[0]?.extensions.code ?? 'OK');
    }
    const notAllowed = [...codes].filter(([, code]) => code === 'NOT_ALLOWED').map(([name]) => name);
    expect(notAllowed.sort()).toEqual([...refused].sort());
    expect([...codes.values()]).not.toContain('INTERNAL');
  });
});

describe('organisations', () => {
  test('hold who the partnercontact is and what they run', async () => {
    const contact = await aWorker(testGraph(), scene.team, { callName: 'Dewi' });
    const facts = {
      phone: '010 123 45 67',
      email: 'info@voorbeeld.nl',
      website: 'https://voorbeeld.nl/',
      reachable: 'dinsdag',
    };
    const id = await anOrganisation({ ...facts, partnerContactIds: [contact.professionalId] });
    const initiative = await scene.anInitiative({ name: 'Spreekuur', organisationId: id });
    const answer = await scene.ask('organisation', { id });
    expect(answer.data).toMatchObject({
      organisation: {
        ...facts,
        version: 1,
        partnerContacts: [{ professionalId: contact.professionalId, name: 'Dewi', teams: ['Wijkteam Proef'] }],
        initiatives: [{ id: initiative, name: 'Spreekuur' }],
      },
    });
    expect(await scene.initiative(initiative)).toMatchObject({ organisation: { id } });
    expect((await recordsAbout(id)).map(({ action, rule }) => [action, rule])).toEqual([
      ['CREATE', 'AD-33'],
      ['READ', 'SW-30'],
    ]);
  });

  test('are found by a part of the name, without regard to case and accents', async () => {
    const word = randomUUID().slice(0, 8);
    await anOrganisation({ name: `Café ${word}` });
    const answer = await scene.ask('organisations', { search: `CAFE ${word}` });
    expect(answer.data).toMatchObject({
      organisations: { totalCount: 1, edges: [{ node: { name: `Café ${word}` } }] },
    });
  });

  test('change by version: the second editor sees what the first made of it', async () => {
    const id = await anOrganisation();
    const change = (name: string) => {
      const facts = { name, kind: 'SCHOOL', partnerContactIds: [] };
      return scene.ask('changeOrganisation', { input: act({ id, baseVersion: 1, facts }) }, administrator);
    };
    const answers = await Promise.all([change('Een'), change('Twee')]);
    const outcomes = answers.map((answer) => answer.data?.['changeOrganisation'] as { __typename: string });
    expect(outcomes.map((outcome) => outcome.__typename).sort()).toEqual(['NewerOrganisation', 'OrganisationSaved']);
    const newer = outcomes.find((outcome) => outcome.__typename === 'NewerOrganisation');
    expect(newer).toMatchObject({ organisation: { version: 2, kind: 'SCHOOL' } });
  });

  test('one key has one effect', async () => {
    const name = `Sleutel ${randomUUID().slice(0, 8)}`;
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => add({ name }, { idempotencyKey })));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    const found = await scene.ask('organisations', { search: name });
    expect(found.data).toMatchObject({ organisations: { totalCount: 1 } });
  });

  test.each([
    [{ name: ' ' }, 'name', 'EMPTY'],
    [{ phone: 'geen' }, 'phone', 'NOT_A_PHONE_NUMBER'],
    [{ email: 'nergens' }, 'email', 'NOT_AN_ADDRESS'],
    [{ website: 'javascript:alert(1)' }, 'website', 'NOT_A_PAGE'],
    [{ website: 'http://voorbeeld.nl' }, 'website', 'NOT_A_PAGE'],
    [{ reachable: 'bsn 999910000' }, 'reachable', 'HOLDS_BSN'],
    [{ partnerContactIds: ['none'] }, 'partnerContactIds', 'UNKNOWN'],
  ])('refuses %j and says which field and why', async (facts, field, reason) => {
    const answer = await add(facts);
    expect(answer.errors[0]?.extensions).toEqual({ code: 'INVALID_INPUT', details: { field, reason } });
  });
});
