import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CaptureFooter } from './capture-footer.tsx';
import { StepHeading } from './step-heading.tsx';
import type { CaptureWalk } from './use-capture-walk.ts';

interface NobodyYetProps {
  heading: string;
  text: string;
  walk: CaptureWalk;
}

/** A step that has nobody to ask about yet: kind words and the way to the names. */
export function NobodyYet({ heading, text, walk }: NobodyYetProps): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <div className="capture__content">
        <section className="card capture-card capture-card--alone">
          <StepHeading about={heading}>{heading}</StepHeading>
          <p className="soft">{text}</p>
        </section>
      </div>
      <CaptureFooter
        back={null}
        skip={{ text: t('capture.toMap'), onDo: walk.leave }}
        next={{ text: t('capture.toNames'), onDo: () => walk.go('namen') }}
      />
    </>
  );
}
