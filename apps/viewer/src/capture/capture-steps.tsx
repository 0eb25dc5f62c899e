import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { SaveState } from '../client/save-state.tsx';
import type { ClientNetwork } from '../network/network.types.ts';
import { useNetworkEditor } from '../saving/use-network-editor.ts';
import { CaptureBanners } from './capture-banners.tsx';
import { CaptureBar } from './capture-bar.tsx';
import { hasSupport, isCloseAsked, onTheMap } from './capture-progress.ts';
import type { Capture } from './capture.types.ts';
import { ClosenessStep } from './closeness/closeness-step.tsx';
import { KnowsStep } from './knows/knows-step.tsx';
import { NamesStep } from './names/names-step.tsx';
import { captureSteps, type CaptureStep } from './steps.ts';
import { SupportStep } from './support/support-step.tsx';
import { useCapture } from './use-capture.ts';
import { useCaptureWalk, type CaptureWalk } from './use-capture-walk.ts';

interface CaptureStepsProps {
  client: ClientOfCase;
  network: ClientNetwork;
  step: CaptureStep;
  announce: (text: string) => void;
}

/** The bar and the step of this moment; what is remembered of the conversation stays while one goes along them. */
export function CaptureSteps({ client, network, step, announce }: CaptureStepsProps): ReactElement {
  const { search } = useLocation();
  const walk = useCaptureWalk();
  const capture = useCapture({ client, network, announce, onFinished: walk.leave });
  const editor = useNetworkEditor(client.caseId);
  const done = captureSteps.filter((each) => isAnswered(each, capture));
  return (
    <>
      <CaptureBar
        caseId={client.caseId}
        name={client.callName}
        step={step}
        done={done}
        search={search}
        onStop={walk.leave}
        saveState={<SaveState state={editor.state} onChoose={walk.leave} />}
      />
      <CaptureBanners client={client} editor={editor} onMap={walk.leave} />
      <main className="capture__main" id="inhoud" tabIndex={-1}>
        <StepOf step={step} capture={capture} walk={walk} />
      </main>
    </>
  );
}

function StepOf({ step, capture, walk }: { step: CaptureStep; capture: Capture; walk: CaptureWalk }): ReactElement {
  switch (step) {
    case 'namen':
      return <NamesStep capture={capture} walk={walk} />;
    case 'hoe-dichtbij':
      return <ClosenessStep capture={capture} walk={walk} />;
    case 'steun':
      return <SupportStep capture={capture} walk={walk} />;
    case 'wie-kent-wie':
      return <KnowsStep capture={capture} walk={walk} />;
  }
}

/** Everybody of this conversation was asked about; who stood on the map already does not keep a step open. */
function isAnswered(step: CaptureStep, { people, ties, memory }: Capture): boolean {
  const fresh = people.filter((person) => person.fresh);
  if (step === 'namen') return fresh.length > 0;
  if (fresh.length === 0) return false;
  if (step === 'hoe-dichtbij') return fresh.every(isCloseAsked);
  if (step === 'steun') {
    return onTheMap(fresh).every((person) => hasSupport(person) || memory.spokenOf.has(person.id));
  }
  return ties.some((tie) => fresh.some(({ id }) => id === tie.fromId || id === tie.toId));
}
