import fc from 'fast-check';
import type { CommandInput, NetworkCommand } from './network-command.ts';
import type { SaveState } from './save.types.ts';
import { FakeService, queueOn, settled, type Fate } from './testing/fake-service.ts';

const nothingSeen = { members: [], ties: [] };

function inform(memberId: string, baseVersion: number, on = '2026-11-17'): NetworkCommand {
  return { kind: 'informMember', input: { memberId, baseVersion, on } };
}

function add(memberId: string): NetworkCommand {
  const said = { callName: 'Bilal', kind: 'INFORMAL', on: '2026-11-17' } as const;
  return { kind: 'recordMember', input: { memberId, tieId: `${memberId}-tie`, minor: false, ...said } };
}

function basesSent(service: FakeService): number[] {
  return service.carriedOut.map((command) => (command.input as CommandInput<'informMember'>).baseVersion);
}

function phase(state: SaveState): [string, number] {
  return [state.phase, state.pending.length];
}

describe('the queue of changes to a network', () => {
  it('stores every change exactly once and in order, however the line fails', async () => {
    const fates = fc.array(fc.constantFrom<Fate>('WORKS', 'DROPPED', 'LOST', 'UNAVAILABLE'), { maxLength: 30 });
    const acts = fc.array(fc.constantFrom('anja', 'bilal', 'cor'), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(acts, fates, async (members, line) => {
        const service = new FakeService();
        const { queue, clock } = queueOn(service);
        service.willBe(...line);
        members.forEach((member, index) => queue.add(inform(member, 0, `2026-11-${index + 1}`), nothingSeen));
        for (let round = 0; round <= line.length; round += 1) {
          await settled();
          clock.pass(30_000);
        }
        await settled();
        const days = service.carriedOut.map((command) => (command.input as CommandInput<'informMember'>).on);
        expect(days).toEqual(members.map((_, index) => `2026-11-${index + 1}`));
        expect(phase(queue.state())).toEqual(['SAVED', 0]);
      }),
      { numRuns: 200 },
    );
  });

  it('sends a retry under the same key, and the next change under another', async () => {
    const service = new FakeService();
    const { queue, clock } = queueOn(service);
    service.willBe('LOST');
    queue.add(inform('anja', 0), nothingSeen);
    queue.add(inform('anja', 0), nothingSeen);
    await settled();
    clock.pass(1_000);
    await settled();
    const [first, again, second] = service.attempts;
    expect(again).toBe(first);
    expect(second).not.toBe(first);
    expect(basesSent(service)).toEqual([0, 1]);
  });

  it('goes on from the versions of its own changes, also for who was added just now', async () => {
    const service = new FakeService();
    const { queue } = queueOn(service);
    queue.add(add('bilal'), nothingSeen);
    queue.add(inform('bilal', 0), nothingSeen);
    queue.add(inform('bilal', 0), nothingSeen);
    await settled();
    queue.add(inform('bilal', 1), nothingSeen);
    await settled();
    expect(basesSent(service).slice(1)).toEqual([1, 2, 3]);
  });

  it('never goes on from a version that somebody else made: it stops and asks', async () => {
    const service = new FakeService();
    const { queue } = queueOn(service);
    service.changedElsewhere('anja');
    queue.add(inform('anja', 0), nothingSeen);
    queue.add(inform('cor', 0), nothingSeen);
    await settled();
    expect(phase(queue.state())).toEqual(['CHOOSE', 2]);
    expect(queue.state().conflict?.newer).toMatchObject({ recordId: 'anja', version: 1, changedBy: 'Ilse Brouwer' });
    expect(service.carriedOut).toEqual([]);
  });

  it.each([
    [{ kind: 'AGAIN' } as const, ['2026-11-17', '2026-11-16']],
    [{ kind: 'REPLACE', command: inform('anja', 1, '2026-11-01') } as const, ['2026-11-01', '2026-11-16']],
    [{ kind: 'DROP' } as const, ['2026-11-16']],
  ])('carries out the choice %j and then what waited behind it', async (choice, days) => {
    const service = new FakeService();
    const { queue } = queueOn(service);
    service.changedElsewhere('anja');
    queue.add(inform('anja', 0), nothingSeen);
    queue.add(inform('cor', 0, '2026-11-16'), nothingSeen);
    await settled();
    queue.resolve(choice);
    await settled();
    expect(service.carriedOut.map((command) => (command.input as CommandInput<'informMember'>).on)).toEqual(days);
    expect(phase(queue.state())).toEqual(['SAVED', 0]);
  });

  it('asks again about a later change that was made before the choice, so that nothing is overwritten unseen', async () => {
    const service = new FakeService();
    const { queue } = queueOn(service);
    service.changedElsewhere('anja');
    queue.add(inform('anja', 0, '2026-11-01'), nothingSeen);
    queue.add(inform('anja', 0, '2026-11-02'), nothingSeen);
    await settled();
    queue.resolve({ kind: 'DROP' });
    await settled();
    expect(queue.state().conflict?.command.input).toMatchObject({ on: '2026-11-02' });
  });

  it('does not ask when nothing of the worker is at stake', async () => {
    const service = new FakeService();
    const { queue } = queueOn(service, () => ({ kind: 'AGAIN' }));
    service.changedElsewhere('anja');
    queue.add(inform('anja', 0), nothingSeen);
    await settled();
    expect(basesSent(service)).toEqual([1]);
    expect(queue.state().phase).toBe('SAVED');
  });

  it('sets a refused change aside with its field, holds what builds on it and stores the rest', async () => {
    const service = new FakeService();
    const { queue } = queueOn(service);
    service.willBe('INVALID_INPUT');
    queue.add(add('bilal'), nothingSeen);
    queue.add(inform('bilal', 0), nothingSeen);
    queue.add(inform('cor', 0), nothingSeen);
    await settled();
    const { phase: now, pending } = queue.state();
    expect([now, pending.map((each) => each.status)]).toEqual(['REFUSED', ['REFUSED', 'WAITING']]);
    expect(pending[0]?.refusal).toEqual({ code: 'INVALID_INPUT', field: 'callName', reason: 'HOLDS_BSN' });
    queue.correct(pending[0]?.id ?? '', add('bilal'));
    await settled();
    expect(service.carriedOut.map((command) => command.kind)).toEqual(['informMember', 'recordMember', 'informMember']);
    expect(queue.state().phase).toBe('SAVED');
  });

  it('drops a refused change when the worker says so, and sends one that may work now once more', async () => {
    const service = new FakeService();
    const { queue } = queueOn(service);
    service.willBe('INVALID_INPUT', 'INTERNAL');
    queue.add(inform('anja', 0), nothingSeen);
    queue.add(inform('cor', 0), nothingSeen);
    await settled();
    const [first, second] = queue.state().pending;
    queue.drop(first?.id ?? '');
    queue.retry(second?.id ?? '');
    await settled();
    expect(service.carriedOut).toHaveLength(1);
    expect(queue.state().phase).toBe('SAVED');
  });

  it('never drops what may have been stored already', async () => {
    const service = new FakeService();
    const { queue, clock } = queueOn(service);
    service.willBe('LOST');
    queue.add(inform('anja', 0), nothingSeen);
    await settled();
    queue.drop(queue.state().pending[0]?.id ?? '');
    expect(queue.state().pending).toHaveLength(1);
    clock.pass(1_000);
    await settled();
    expect(queue.state().savedAt).toBe(1_000);
  });

  it('says since when there is no line, waits longer each time, and tells for ten seconds what it stored', async () => {
    const service = new FakeService();
    const { queue, clock } = queueOn(service);
    clock.pass(5_000);
    service.willBe('DROPPED', 'DROPPED');
    queue.add(inform('anja', 0), nothingSeen);
    queue.add(inform('cor', 0), nothingSeen);
    await settled();
    expect(queue.state()).toMatchObject({ phase: 'OFFLINE', offlineSince: 5_000 });
    clock.pass(1_000);
    await settled();
    clock.pass(1_000);
    await settled();
    expect(service.attempts).toHaveLength(2);
    queue.tryNow();
    await settled();
    expect(queue.state()).toMatchObject({ phase: 'SAVED', offlineSince: null, restored: 2 });
    clock.pass(10_000);
    expect(queue.state().restored).toBeNull();
  });

  it('keeps everything while nobody is logged in, and goes on after', async () => {
    const service = new FakeService();
    const { queue } = queueOn(service);
    service.willBe('NOT_LOGGED_IN');
    queue.add(inform('anja', 0), nothingSeen);
    await settled();
    queue.tryNow();
    await settled();
    expect([phase(queue.state()), service.attempts.length]).toEqual([['LOGGED_OUT', 1], 1]);
    queue.resume();
    await settled();
    expect(phase(queue.state())).toEqual(['SAVED', 0]);
  });

  it('takes back what is only here without the service, and does it again', async () => {
    const service = new FakeService();
    const { queue, clock } = queueOn(service);
    service.willBe('DROPPED');
    queue.add(inform('anja', 0), nothingSeen);
    await settled();
    queue.add(inform('cor', 0), nothingSeen);
    queue.undo();
    expect(queue.state()).toMatchObject({ redo: { kind: 'INFORM_MEMBER', memberIds: ['cor'] } });
    expect(queue.state().pending).toHaveLength(1);
    queue.redo();
    clock.pass(1_000);
    await settled();
    expect(service.carriedOut.map((command) => command.kind)).toEqual(['informMember', 'informMember']);
  });

  it('names the change that is taken back, so that a second tap does not take back one more', async () => {
    const service = new FakeService();
    const { queue } = queueOn(service);
    queue.add(inform('anja', 0), nothingSeen);
    queue.undo();
    expect(queue.state().undo).toBeNull();
    queue.undo();
    await settled();
    expect(service.carriedOut.slice(1)).toEqual([{ kind: 'undoNetworkChange', input: { changeId: 'change-1' } }]);
    expect(queue.state()).toMatchObject({ settled: [], lastStep: { kind: 'UNDONE', number: 1 } });
  });

  it('believes no answer about undo that was asked for before its last change was stored', async () => {
    const service = new FakeService();
    const { queue } = queueOn(service);
    const nothing = { undo: null, redo: null };
    queue.add(inform('anja', 0), nothingSeen);
    await settled();
    queue.setUndo(nothing, 0);
    expect(queue.state().undo).not.toBeNull();
    queue.setUndo(nothing, 1);
    expect(queue.state().undo).toBeNull();
  });

  it('lets go of what an answer holds that was asked for afterwards', async () => {
    const service = new FakeService();
    const { queue } = queueOn(service);
    queue.add(inform('anja', 0), nothingSeen);
    await settled();
    const asked = queue.acknowledged;
    queue.add(inform('cor', 0), nothingSeen);
    await settled();
    queue.forget(asked);
    expect(queue.state().settled.map((each) => each.number)).toEqual([2]);
  });
});
