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
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [version, setVersion] = useState(step.version);
  const acts = useRef({ sent: '', key: '', map: newMapAct(), name: '' });

  const carryOut = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (reason) {
      setFailure(reason);
    } finally {
      setBusy(false);
    }
  };

  const toMap = async (stored: number): Promise<void> => {
    try {
      await putOnMap({ step, version: stored, name: acts.current.name, today, act: acts.current.map });
    } catch (reason) {
      setVersion(stored);
      setPhase('MAP_FAILED');
      throw reason;
    }
    onSaved();
  };

  const save = (draft: LookBackDraft): void => {
    const facts = factsOf(draft);
    const asked = JSON.stringify([facts, version]);
    if (acts.current.sent !== asked) Object.assign(acts.current, { sent: asked, key: crypto.randomUUID() });
    acts.current.name = draft.mapName;
    void carryOut(async () => {
      const target = { idempotencyKey: acts.current.key, caseId: step.caseId, stepId: step.id, baseVersion: version };
      const { lookBackOnStep } = await request(LookBackOnStepDocument, { input: { ...target, ...facts } });
      if (lookBackOnStep.__typename === 'NewerStep') {
        setVersion(lookBackOnStep.step.version);
        return setPhase('NEWER');
      }
      onStored();
      if (draft.how === 'STOPPED') return onStopped();
      if (draft.onMap && goes(draft.how) && mayGoOnMap(step)) return toMap(lookBackOnStep.version);
      onSaved();
    });
  };

  return { phase, busy, failure, save, tryMapAgain: () => void carryOut(() => toMap(version)) };
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
