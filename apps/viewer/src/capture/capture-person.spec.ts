import { capturePeople } from './capture-person.ts';
import { aMember, today } from './testing/people.ts';

const names = (people: readonly { name: string }[]): string[] => people.map(({ name }) => name);

test('who was named in this conversation comes first, in the order of naming; then the others, by name', () => {
  const earlier = { tie: { validFrom: '2026-03-11' } };
  const members = [aMember('Zus', earlier), aMember('Bilal', earlier), aMember('Cor'), aMember('Anja')];
  const people = capturePeople({ members, places: [] }, today, ['id-Cor', 'id-Anja']);
  expect(names(people)).toEqual(['Cor', 'Anja', 'Bilal', 'Zus']);
  expect(people.map(({ fresh }) => fresh)).toEqual([true, true, false, false]);
});

test('somebody whose tie changed today, but who was told of long ago, stood on the map already', () => {
  const member = aMember('Anja');
  const old = { memberId: member.id, validFrom: '2025-01-01' } as never;
  expect(capturePeople({ members: [member], places: [old] }, today, [])[0]?.fresh).toBe(false);
  const lastWeek = { memberId: member.id, validFrom: '2026-11-10' } as never;
  expect(capturePeople({ members: [member], places: [lastWeek] }, today, [])[0]?.fresh).toBe(true);
});

test('who has died or moved away is not asked about', () => {
  const members = [aMember('Jo', { gone: true }), aMember('Cor')];
  expect(names(capturePeople({ members, places: [] }, today, []))).toEqual(['Cor']);
});
