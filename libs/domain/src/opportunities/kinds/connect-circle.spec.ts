import { aNeighbourhood, withClient, withKnows, withMember, withTakenUp } from '../testing/neighbourhood-builder.ts';
import { readOut, textFaults } from '../testing/sound-texts.ts';
import { connectCircle } from './connect-circle.kind.ts';

const joost = withClient({ callName: 'Joost', question: 'Ik wil zelf beslissen' });
const names = ['moeder', 'henk', 'buurman', 'sam', 'tim'];
const circle = names.map((id) => withMember(id, { member: { callName: id } }));
const family = withKnows('moeder', 'henk', { nature: 'TENSION' });
const friends = withKnows('sam', 'tim');

describe('K08, de kring verbinden', () => {
  it('sees that the family and the friends of Joost do not know each other', () => {
    const found = connectCircle.find(aNeighbourhood(joost, ...circle, family, friends));

    expect(found.map(({ party, others }) => [party, others.map(({ id }) => id)])).toEqual([[null, [...names].sort()]]);
    expect(found[0]?.why.words.NL).toBe(
      'In de eigen kring zijn 5 mensen. Zij kennen elkaar niet allemaal: er zijn 3 losse groepjes, voor zover is verteld.',
    );
    expect(readOut(found[0])).toContain('Joost kiest wie erbij is');
    expect(textFaults(found)).toEqual([]);
  });

  it('rests on every guest, with the day on which each was last confirmed', () => {
    const older = withMember('tim', { member: { callName: 'tim' }, tie: { confirmedOn: '2025-09-01' } });
    const [found] = connectCircle.find(aNeighbourhood(joost, ...circle.slice(0, 4), older, friends));

    expect(found?.basedOn.find(({ code }) => code === 'MEMBER:tim')?.on).toBe('2025-09-01');
  });

  it('counts who knows whom, in whatever order it was told', () => {
    const chain = [withKnows('buurman', 'henk'), withKnows('moeder', 'henk'), withKnows('sam', 'buurman')];
    const partsOf = (ties: typeof chain) =>
      connectCircle.find(aNeighbourhood(joost, ...circle, ...ties))[0]?.basedOn.find(({ code }) => code === 'PARTS')
        ?.words.NL;

    expect(partsOf(chain)).toBe('5 mensen in 2 losse groepjes');
    expect(partsOf([...chain].reverse())).toBe('5 mensen in 2 losse groepjes');
  });

  it('is silent when all know each other, when they are few, when nobody was asked, and while a plan runs', () => {
    const all = ['henk', 'buurman', 'sam', 'tim'].map((id) => withKnows('moeder', id));

    expect(connectCircle.find(aNeighbourhood(joost, ...circle, ...all))).toEqual([]);
    expect(connectCircle.find(aNeighbourhood(joost, ...circle.slice(0, 3), family))).toEqual([]);
    expect(connectCircle.find(aNeighbourhood(joost, ...circle))).toEqual([]);
    expect(connectCircle.find(aNeighbourhood(joost, ...circle, family, withTakenUp('K08:-:-:-')))).toEqual([]);
  });

  it('invites no child, nobody who died and nobody with whom contact was broken off', () => {
    const [found] = connectCircle.find(
      aNeighbourhood(
        joost,
        ...circle,
        family,
        withMember('nichtje', { member: { minor: true } }),
        withMember('opa', { member: { goneBecause: 'DIED' } }),
        withMember('ex', { tie: { nature: 'CUT_OFF' } }),
      ),
    );

    expect(found?.others.map(({ id }) => id)).toEqual([...names].sort());
  });
});
