import { useRef, useState } from 'react';
import { LookBackOnStepDocument, type LookBackOnStepInput } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { readTypedDate } from '../language/format.ts';
import { useViewer } from '../session/viewer-context.ts';
import { goes, mayGoOnMap, type LookBackDraft } from './look-back-draft.ts';
import { newMapAct, putOnMap } from './put-on-map.ts';
import type { Step } from './step.types.ts';

/** FORM: being filled in. NEWER: a colleague was first. MAP_FAILED: stored, but the map was not. */
export type LookBackPhase = 'FORM' | 'NEWER' | 'MAP_FAILED';

export interface LookBack {
  readonly phase: LookBackPhase;
  readonly busy: boolean;
  readonly failure: unknown;
  readonly save: (draft: LookBackDraft) => void;
  readonly tryMapAgain: () => void;
}

interface Done {
  readonly onStored: () => void;
  readonly onSaved: () => void;
  readonly onStopped: () => void;
}

/** Saves how a step goes, and then what came of it on the map. What was stored is not sent again when the map fails. */
export function useLookBack(step: Step, { onStored, onSaved, onStopped }: Done): LookBack {
  const { today } = useViewer();
  const [phase, setPhase] = useState<LookBackPhase>('FORM');
  const [version, setVersion] = useState(step.version);
  const { busy, failure, carryOut } = useWork();
  const acts = useRef({ sent: '', key: '', map: newMapAct(), name: '' });

  const toMap = async (stored: number): Promise<void> => {
    setVersion(stored);
    await putOnMap({ step, version: stored, name: acts.current.name, today, act: acts.current.map }).catch((reason) => {
      setPhase('MAP_FAILED');
      throw reason;
    });
    onSaved();
  };

  const save = async (draft: LookBackDraft): Promise<void> => {
    const facts = factsOf(draft);
    const asked = JSON.stringify([facts, version]);
    if (acts.current.sent !== asked) Object.assign(acts.current, { sent: asked, key: crypto.randomUUID() });
    acts.current.name = draft.mapName;
    const target = { idempotencyKey: acts.current.key, caseId: step.caseId, stepId: step.id, baseVersion: version };
    const { lookBackOnStep: outcome } = await request(LookBackOnStepDocument, { input: { ...target, ...facts } });
    if (outcome.__typename === 'NewerStep') {
      setVersion(outcome.step.version);
      return setPhase('NEWER');
    }
    onStored();
    if (draft.how === 'STOPPED') return onStopped();
    return draft.onMap && goes(draft.how) && mayGoOnMap(step) ? toMap(outcome.version) : onSaved();
  };

  return {
    ...{ phase, busy, failure },
    save: (draft) => carryOut(() => save(draft)),
    tryMapAgain: () => carryOut(() => toMap(version)),
  };
}

/** One piece of work at a time, and why the last one failed. */
function useWork(): { busy: boolean; failure: unknown; carryOut: (work: () => Promise<void>) => void } {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const carryOut = (work: () => Promise<void>): void => {
    setBusy(true);
    setFailure(null);
    work()
      .catch(setFailure)
      .finally(() => setBusy(false));
  };
  return { busy, failure, carryOut };
}

function factsOf(draft: LookBackDraft): Pick<LookBackOnStepInput, 'how' | 'words' | 'helpWords' | 'nextOn'> {
  const text = (typed: string): string | null => (typed.trim() === '' ? null : typed);
  const stopped = draft.how === 'STOPPED';
  return {
    how: draft.how ?? 'NOT_STARTED',
    words: text(draft.words),
    helpWords: text(draft.help),
    nextOn: stopped ? null : readTypedDate(draft.next),
  };
}
