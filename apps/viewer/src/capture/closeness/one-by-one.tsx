import type { TFunction } from 'i18next';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceAnswer } from '../capture-commands.ts';
import type { CapturePerson } from '../capture-person.ts';
import { isCloseAsked, nextOpen } from '../capture-progress.ts';
import type { Capture } from '../capture.types.ts';
import { usualSector } from '../names/relations.ts';
import { StepHeading } from '../step-heading.tsx';
import type { CaptureWalk } from '../use-capture-walk.ts';
import { placeOf, placeWords } from './place-words.ts';
import { RingPicture } from './ring-picture.tsx';
import { RingTargets } from './ring-targets.tsx';
import { SectorChips } from './sector-chips.tsx';
import './one-by-one.css';

interface OneByOneProps {
  capture: Capture;
  walk: CaptureWalk;
  person: CapturePerson;
  aside: ReactNode;
}

/** One question, five answers, and the rings as they fill up. */
export function OneByOne({ capture, walk, person, aside }: OneByOneProps): ReactElement {
  const { t } = useTranslation();
  const [pointedRing, setPointedRing] = useState<number | null>(null);
  const question = t('capture.closeness.question', { name: person.name });
  return (
    <div className="one-by-one">
      <StepHeading about="closeness" aside={aside}>
        {question}
      </StepHeading>
      {asksSector(person) ? (
        <SectorChips person={person} onChoose={(sector) => capture.acts.setSector(person, sector)} />
      ) : (
        <p className="soft">{t('capture.closeness.hint')}</p>
      )}
      <div className="one-by-one__answers">
        <RingTargets
          label={question}
          chosen={placeOf(person)}
          onChoose={(answer) => answerAndGoOn({ capture, walk, person }, answer, t)}
          onPoint={setPointedRing}
        />
        <RingPicture
          clientName={capture.client.callName}
          people={capture.people}
          currentId={person.id}
          pointedRing={pointedRing}
        />
      </div>
    </div>
  );
}

/** The next one who was not asked about yet comes by itself; the same answers keep the focus, so that it stays quick. */
function answerAndGoOn(
  { capture, walk, person }: Omit<OneByOneProps, 'aside'>,
  answer: PlaceAnswer,
  t: TFunction,
): void {
  if (placeOf(person) !== answer) capture.acts.place(person, answer);
  const next = nextOpen(capture.people, person.id, (other) => !isCloseAsked(other) && other.id !== person.id);
  const said = { name: person.name, place: t(placeWords(answer)) };
  capture.announce(
    next ? t('capture.closeness.placed', { ...said, next: next.name }) : t('capture.closeness.placedLast', said),
  );
  walk.ask(next?.id ?? null);
}

function asksSector({ member }: CapturePerson): boolean {
  return usualSector(member) === null && member.kind !== 'PET';
}
