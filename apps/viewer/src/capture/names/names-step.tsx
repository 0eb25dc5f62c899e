import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Capture } from '../capture.types.ts';
import type { CaptureWalk } from '../use-capture-walk.ts';
import { readAskedAbout, writeAskedAbout, type AskedAbout } from './asked-about.ts';
import { DomainChoice } from './domain-choice.tsx';
import { PromptPage } from './prompt-page.tsx';
import { promptsOf } from './prompts.ts';

interface StepProps {
  capture: Capture;
  walk: CaptureWalk;
}

/** Step 1: first what it is about, then one question after the other that brings names to mind. */
export function NamesStep({ capture, walk }: StepProps): ReactElement {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const asked = readAskedAbout(params);
  const ask = (next: AskedAbout): void => setParams((current) => writeAskedAbout(current, next), { replace: true });
  if (asked.domains === null) {
    return (
      <DomainChoice
        question={capture.client.case.question}
        named={capture.people.filter((person) => person.fresh).map((person) => person.name)}
        onChosen={(domains) => ask({ domains, question: 0 })}
        onBack={walk.leave}
      />
    );
  }
  const { domains } = asked;
  const prompts = promptsOf(domains);
  const place = Math.min(asked.question, prompts.length - 1);
  return (
    <PromptPage
      capture={capture}
      prompts={prompts}
      place={place}
      onPlace={(question) => ask({ domains, question })}
      back={
        place === 0
          ? { text: t('capture.chooseDomains'), onDo: () => ask({ domains: null, question: 0 }) }
          : { text: t('back'), onDo: () => ask({ domains, question: place - 1 }) }
      }
      onReady={() => walk.go('hoe-dichtbij')}
    />
  );
}
