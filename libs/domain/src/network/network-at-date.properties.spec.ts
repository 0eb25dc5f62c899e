import fc from 'fast-check';
import { compareNetworks } from '../comparison/compare-networks.ts';
import { readNetwork } from '../reading/read-network.ts';
import { lifeDomains, memberKinds, rings, supportKinds, tieNatures } from '../shared/codes.ts';
import { addDays } from '../shared/dates.ts';
import { historyOf, knows, told, type ToldMember } from '../testing/network-builder.ts';
import { memberHistory } from '../history/member-history.ts';
import { networkAt } from './network-at-date.ts';
import type { NetworkHistory } from './network.types.ts';
import { changeDates } from './network-dates.ts';

const day = (number: number): string => addDays('2025-01-01', number);
const days = fc.integer({ min: 0, max: 700 }).map(day);

const support = fc
  .subarray([...supportKinds])
  .chain((kinds) =>
    fc.tuple(
      ...kinds.map((kind) =>
        fc.record({ kind: fc.constant(kind), received: fc.nat(3), given: fc.nat(3), words: fc.constant(null) }),
      ),
    ),
  );

/** One to three periods of one member, one after the other. */
const periods = (id: string): fc.Arbitrary<ToldMember[]> =>
  fc
    .record({
      starts: fc.uniqueArray(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 3 }),
      kind: fc.constantFrom(...memberKinds),
      minor: fc.boolean(),
      died: fc.boolean(),
      placements: fc.array(
        fc.record({
          ring: fc.constantFrom(...rings, null),
          nature: fc.constantFrom(...tieNatures),
          lifeDomain: fc.constantFrom(...lifeDomains, null),
          support,
        }),
        { minLength: 3, maxLength: 3 },
      ),
    })
    .map(({ starts, kind, minor, died, placements }) => {
      const sorted = starts.sort((a, b) => a - b);
      return sorted.map((start, index) => {
        const next = sorted[index + 1];
        return told(id, {
          member: { kind, minor, goneBecause: died ? 'DIED' : null, goneSince: died ? day(600) : null },
          tie: {
            id: `${id}-${index}`,
            validFrom: day(start),
            validTo: next === undefined ? null : day(next),
            ...placements[index],
          },
        });
      });
    });

const histories: fc.Arbitrary<NetworkHistory> = fc
  .tuple(periods('a'), periods('b'), periods('c'), periods('d'), fc.boolean())
  .map(([a, b, c, d, acquainted]) =>
    historyOf([...a, ...b, ...c, ...d], acquainted ? [knows('a', 'b'), knows('c', 'd')] : []),
  );

describe('for any history', () => {
  it('everybody is on a map once, and who knows whom stays among them', () => {
    fc.assert(
      fc.property(histories, days, (history, on) => {
        const network = networkAt(history, on);
        const ids = network.members.map((member) => member.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(network.ties.every((tie) => ids.includes(tie.fromId) && ids.includes(tie.toId))).toBe(true);
      }),
    );
  });

  it('the map changes on the dates of change only', () => {
    fc.assert(
      fc.property(histories, days, (history, on) => {
        fc.pre(!changeDates(history).includes(on));
        const shape = (date: string) =>
          networkAt(history, date).members.map(({ id, gone, tie }) => ({ id, gone, tie: tie.id }));
        expect(shape(on)).toEqual(shape(addDays(on, -1)));
      }),
    );
  });

  it('a date compared with itself is equal, whoever is on it', () => {
    fc.assert(
      fc.property(histories, days, (history, on) => {
        const network = networkAt(history, on);
        const { changes } = compareNetworks(network, network, 'NL');
        expect(changes.every(({ change, supportShift }) => change === 'SAME' && supportShift === 'EQUAL')).toBe(true);
        expect(changes).toHaveLength(network.members.length);
      }),
    );
  });

  it('every member changes in one way, and every change is told in one sentence', () => {
    fc.assert(
      fc.property(histories, days, days, (history, then, now) => {
        const { changes, sentences } = compareNetworks(networkAt(history, then), networkAt(history, now), 'NL');
        const told = sentences.flatMap((sentence) => sentence.memberIds);
        expect([...told].sort()).toEqual(changes.map((change) => change.memberId));
        expect(sentences.every(({ heading, memberIds }) => heading.endsWith(`: ${memberIds.length}`))).toBe(true);
      }),
    );
  });

  it('no sentence has a gap, a doubled space or a word of the machine', () => {
    const faulty = /undefined|null|NaN|\s\s|\s[.,;?]|[A-Z]{2,}_|^\s*$/;
    fc.assert(
      fc.property(
        histories,
        days,
        days,
        fc.constantFrom('NL' as const, 'EN' as const),
        (history, then, now, language) => {
          const network = networkAt(history, now);
          const texts = [
            ...readNetwork(network, language).flatMap(({ text, question, meaning }) => [
              text,
              question ?? '-',
              meaning,
            ]),
            ...compareNetworks(networkAt(history, then), network, language).sentences.map(({ text }) => text),
            ...history.members.flatMap(({ id }) => memberHistory(history, id, language).map(({ text }) => text)),
          ];
          expect(texts.filter((text) => faulty.test(text))).toEqual([]);
        },
      ),
    );
  });

  it('at most eight sentences are read, and both languages say the same things', () => {
    fc.assert(
      fc.property(histories, days, (history, on) => {
        const dutch = readNetwork(networkAt(history, on), 'NL');
        const english = readNetwork(networkAt(history, on), 'EN');
        expect(dutch.length).toBeLessThanOrEqual(8);
        const facts = ({ topic, computable, memberIds }: (typeof dutch)[number]): unknown => ({
          topic,
          computable,
          memberIds,
        });
        expect(english.map(facts)).toEqual(dutch.map(facts));
      }),
    );
  });
});
