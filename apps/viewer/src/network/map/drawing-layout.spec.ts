import { drawingPlaces, type ClientTie, type Member, type MemberPlace, type NetworkHistory } from '@netwerk/domain';
import { layoutSchemes, layoutScene, standardArea, type HomePosition, type LayoutInput } from '@netwerk/viewer-scene';
import { randomHistory } from '@netwerk/viewer-scene/testing';
import { drawingLayout } from './drawing-layout.ts';

const tablet = { width: 780, height: 704 };
const clientName = 'Truus';

/** A history in which people moved, some left for good, some were put by hand, and some came after the last arranging. */
function historyOf(seed: number, size: number): NetworkHistory {
  const { places } = randomHistory(seed, size);
  const told = places.map((place, index): MemberPlace => {
    const left = index % 7 === 3 && place.validTo === null;
    const pinned = index % 11 === 5;
    return {
      ...place,
      validTo: left ? '2026-09-01' : place.validTo,
      recordedAt: `2026-0${1 + (index % 8)}-1${index % 10}T09:00:00.000Z`,
      pin: pinned ? { angle: 0.4, depth: 0.6 } : null,
    };
  });
  const pins = new Map(told.map((place) => [place.memberId, place.pin]));
  return {
    ...{ caseId: 'case', clientName, arrangedAt: seed % 2 === 0 ? null : '2026-05-01T12:00:00.000Z', memberTies: [] },
    members: [...pins].map(([id, pin]) => memberOf(told.find((place) => place.memberId === id) as MemberPlace, pin)),
    clientTies: told.map(tieOf),
  };
}

function memberOf({ memberId, callName, relation, kind }: MemberPlace, pin: Member['pin']): Member {
  return {
    ...{ id: memberId, callName, relation, kind, pin, version: 1, recordedAt: null, minor: false },
    ...{ goneBecause: null, goneSince: null, informedOn: null },
  };
}

function tieOf(place: MemberPlace, index: number): ClientTie {
  return {
    ...place,
    ...{ id: `tie-${index}`, strength: null, frequency: null, nature: 'ORDINARY', unsafe: false, support: [] },
    ...{ source: 'TOLD', confirmedOn: '2026-01-01', endedBecause: null },
  };
}

function positionsOf(input: LayoutInput): readonly HomePosition[] {
  return layoutScene(input).home.positions;
}

describe.each(layoutSchemes)('places without dates or names, in %s', (scheme) => {
  test.each([
    [1, 12],
    [2, 18],
    [3, 25],
    [4, 34],
  ])('put everybody where the worker’s map does (seed %i, %i people)', (seed, size) => {
    const history = historyOf(seed, size);
    const worker = positionsOf({
      ...{ scheme, clientName, area: standardArea, language: 'NL', arrangedAt: history.arrangedAt },
      places: placesOf(history),
    });
    const drawing = { clientName, ...drawingPlaces(history) };
    const together = drawingLayout(drawing, { scheme, area: tablet, language: 'NL', mode: 'CONVERSATION' });
    expect(positionsOf(together)).toEqual(worker);
    expect(worker.length).toBeGreaterThan(size / 2);
  });
});

function placesOf(history: NetworkHistory): MemberPlace[] {
  const members = new Map(history.members.map((member) => [member.id, member]));
  return history.clientTies.map((tie) => {
    const { callName, relation, kind, pin } = members.get(tie.memberId) as Member;
    const { memberId, ring, outside, sector, lifeDomain, validFrom, validTo, recordedAt } = tie;
    return {
      memberId,
      callName,
      relation,
      kind,
      pin,
      ring,
      outside,
      sector,
      lifeDomain,
      validFrom,
      validTo,
      recordedAt,
    };
  });
}
