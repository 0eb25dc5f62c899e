import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CaptureFooter } from '../capture-footer.tsx';
import type { CapturePerson } from '../capture-person.ts';
import { aroundInWalk, hasSupport, onTheMap } from '../capture-progress.ts';
import type { Capture } from '../capture.types.ts';
import { NobodyYet } from '../nobody-yet.tsx';
import { PeopleColumn } from '../people-column.tsx';
import { StepHeading } from '../step-heading.tsx';
import type { CaptureWalk } from '../use-capture-walk.ts';
import { SupportGrid } from './support-grid.tsx';
import { SupportSaid } from './support-said.tsx';

interface StepProps {
  capture: Capture;
  walk: CaptureWalk;
}

/** Step 3: what the client and each person do for each other. Nothing tapped is an answer too. */
export function SupportStep({ capture, walk }: StepProps): ReactElement {
  const { t } = useTranslation();
  const people = onTheMap(capture.people);
  const isDone = (person: CapturePerson): boolean => hasSupport(person) || capture.memory.spokenOf.has(person.id);
  const current =
    people.find((person) => person.id === walk.who) ?? people.find((person) => !isDone(person)) ?? people[0];
  if (current === undefined) {
    return <NobodyYet heading={t('capture.nobodyHeading')} text={t('capture.nobodyText')} walk={walk} />;
  }
  return (
    <>
      <div className="capture__content capture__content--column">
        <PeopleColumn
          people={people}
          currentId={current.id}
          isDone={isDone}
          onChoose={(person) => walk.ask(person.id)}
          onUndo={capture.acts.undo}
        />
        <section className="card capture-card">
          <StepHeading about={current.id} unlessIn=".support-grid">
            {t('capture.support.question', { name: current.name })}
          </StepHeading>
          <p className="soft">{t('capture.support.hint')}</p>
          <SupportGrid
            person={current}
            onAnswer={(kind, answer) => {
              // Stays with who is answered about, also when that was only the first of whom nothing was said.
              walk.ask(current.id);
              capture.acts.setSupport(current, kind, answer);
            }}
          />
          <SupportSaid person={current} />
        </section>
      </div>
      <SupportFooter capture={capture} walk={walk} people={people} current={current} />
    </>
  );
}

interface SupportFooterProps extends StepProps {
  people: readonly CapturePerson[];
  current: CapturePerson;
}

function SupportFooter({ capture, walk, people, current }: SupportFooterProps): ReactElement {
  const { t } = useTranslation();
  const { before, after } = aroundInWalk(people, current.id);
  const goOn = (): void => {
    capture.remember((memory) => ({ ...memory, spokenOf: new Set([...memory.spokenOf, current.id]) }));
    if (after === null) return walk.go('wie-kent-wie');
    capture.announce(t('capture.support.question', { name: after.name }));
    walk.ask(after.id);
  };
  return (
    <CaptureFooter
      back={
        before
          ? { text: before.name, onDo: () => walk.ask(before.id) }
          : { text: t('capture.step.hoe-dichtbij'), onDo: () => walk.go('hoe-dichtbij') }
      }
      skip={after ? { text: t('capture.skip'), onDo: goOn } : null}
      next={{
        text: after ? t('capture.nextPerson', { name: after.name }) : t('capture.next.wie-kent-wie'),
        ...(after ? {} : { short: t('capture.on') }),
        onDo: goOn,
      }}
    />
  );
}
