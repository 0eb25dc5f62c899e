import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Screen, testApi, type GraphqlAnswer, type TestApi } from '../support/app.ts';
import { clientOpportunitiesOperation } from '../support/opportunity-operations.ts';
import { clientStepsOperation, contactHandoversOperation } from '../support/step-operations.ts';
import { caseOf } from './support/demo-app.ts';

/** The clients of scenarios, as the invented neighbourhood has them, asked for by the people of the demo. No browser. */
let api: TestApi;

beforeAll(async () => {
  api = await testApi({ settings: { mode: 'demo' } });
}, 60_000);

async function as(account: string): Promise<Screen> {
  const answer = await fetch(`${api.url}/session/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: api.url },
    body: JSON.stringify({ account }),
  });
  return new Screen(api, (answer.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '');
}

interface Kans {
  readonly kind: string;
  readonly title: string;
  readonly feasible: readonly string[];
  readonly flags: readonly { readonly code: string }[];
}

const ask = (screen: Screen, caseId: string, language = 'NL'): Promise<GraphqlAnswer> =>
  screen.ask(clientOpportunitiesOperation.document, { caseId, language });

async function kansenOf(client: string): Promise<{ kansen: readonly Kans[]; text: string }> {
  const samira = await as('samira');
  const answer = await ask(samira, caseOf(client));
  expect(answer.errors).toEqual([]);
  const { opportunities } = answer.data?.['clientOpportunities'] as { opportunities: Kans[] };
  const english = await ask(samira, caseOf(client), 'EN');
  return { kansen: opportunities, text: answer.text + english.text };
}

const kindsOf = (kansen: readonly Kans[]): string[] => kansen.map(({ kind }) => kind);

describe('Sandra, at a hidden address', () => {
  test('gets what is far from home and what she asked for herself, and always to speak of safety first', async () => {
    const { kansen, text } = await kansenOf('sandra');
    expect(kindsOf(kansen)).toEqual(expect.arrayContaining(['JOIN_INITIATIVE', 'RESUME_CONTACT']));
    const told = ['RESUME_CONTACT', 'JOIN_INITIATIVE', 'PROFESSIONAL_EXPERTISE'];
    expect(kindsOf(kansen).filter((kind) => !told.includes(kind))).toEqual([]);
    for (const { flags, feasible } of kansen) {
      expect(flags.map(({ code }) => code)).toContain('SAFETY_FIRST');
      expect(feasible).not.toContain('in dezelfde buurt');
    }
    expect(text).not.toMatch(/\bKim\b|Dennis|Verhoef|koffieochtend/i);
  });

  test('is nowhere to be noticed: for another worker and the buurtverbinder her file is as one that never was', async () => {
    for (const account of ['dewi', 'joris']) {
      const screen = await as(account);
      for (const { document } of [clientOpportunitiesOperation, clientStepsOperation]) {
        const [hers, nobodys] = await Promise.all(
          [caseOf('sandra'), randomUUID()].map((caseId) => screen.ask(document, { caseId, language: 'NL' })),
        );
        expect(hers?.data ?? null).toBeNull();
        expect(hers?.text).toBe(nobodys?.text);
      }
    }
  });

  test('leaves the sociale kaart as it is: her own worker and others read the same of the koffieochtend that Kim runs', async () => {
    const read: string[] = [];
    for (const account of ['samira', 'dewi', 'joris']) {
      const { text } = await (
        await as(account)
      ).ask(
        `{ initiatives(filter: { search: "koffieochtend tuindorp" }, first: 5) { totalCount
          edges { node { name summary rhythm places taken seeks state organiserCount } } } }`,
      );
      read.push(text);
    }
    expect(read[0]).toContain('Koffieochtend Tuindorp');
    expect(new Set(read).size).toBe(1);
    expect(read[0]).not.toMatch(/Sandra|Dennis|safety|veilig|verbod/i);
  });
});

test('Mehmet: somebody screened for the post, the Repair Café that needs him, and a professional last', async () => {
  const { kansen, text } = await kansenOf('mehmet');
  const kinds = kindsOf(kansen);
  expect(kinds).toEqual(expect.arrayContaining(['MISSING_SUPPORT', 'MEAN_SOMETHING', 'PROFESSIONAL_EXPERTISE']));
  expect(kinds.at(-1)).toBe('PROFESSIONAL_EXPERTISE');
  expect(kansen.find(({ kind }) => kind === 'MISSING_SUPPORT')?.feasible).toContain('VOG gezien');
  expect(text).toContain('Repair Café');
  expect(text).not.toMatch(/\bPiet\b|\bErik\b/);
});

test('Joost: his own circle may meet, to be discussed first; his contact person leaves and that stands in Mijn stappen', async () => {
  const { kansen, text } = await kansenOf('joost');
  const circle = kansen.find(({ kind }) => kind === 'CONNECT_CIRCLE');
  expect(circle?.flags.map(({ code }) => code)).toEqual(['DISCUSS_FIRST', 'ASK_FIRST']);
  expect(text).not.toMatch(/\bTom\b/);
  expect(kindsOf(kansen)).not.toContain('HAND_OVER_CONTACT');
  const handovers = await (await as('samira')).ask(contactHandoversOperation.document);
  expect(handovers.data?.['contactHandovers']).toEqual([
    expect.objectContaining({ clientFullName: 'Joost Hendriks', contactPersonName: 'Sara', reason: 'LEAVES' }),
  ]);
  expect(handovers.text).toContain('Joost kent Ilse al.');
});

test('Amina: to walk on Tuesday and to meet through Ria, without the name of anybody who did not agree to her hearing it', async () => {
  const { kansen, text } = await kansenOf('amina');
  expect(kindsOf(kansen)).toEqual(expect.arrayContaining(['TOGETHER_WITH_NEIGHBOUR', 'MEET_THROUGH_OTHERS']));
  expect(text).toContain('Dinsdag wandelen, met een vrouw.');
  expect(text).toContain('Via Ria iemand leren kennen');
  expect(text).not.toMatch(/Corrie|Greet|\bWil\b|\bJoke\b/);
});

test('Truus: at most five kansen and two of a kind, none with who died or broke off contact', async () => {
  const { kansen, text } = await kansenOf('truus');
  expect(kansen.length).toBeGreaterThanOrEqual(3);
  expect(kansen.length).toBeLessThanOrEqual(5);
  for (const kind of kindsOf(kansen)) expect(kindsOf(kansen).filter((each) => each === kind).length).toBeLessThan(3);
  expect(text).not.toMatch(/\bMarie\b|\bKees\b/);
});
