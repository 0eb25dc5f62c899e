import { Button } from '@nl-design-system-candidate/button-react';
import { daysBetween } from '@netwerk/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmInitiativeDocument, type ConfirmInitiativeInput } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { ago, longDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Icon } from '../../parts/icon.tsx';
import { useViewer } from '../../session/viewer-context.ts';
import { ActOutcome } from '../act-outcome.tsx';
import { useDirectoryAct } from '../use-directory-act.ts';
import type { Initiative } from './use-initiative.ts';

/** When this was last checked, and one button to say that it still holds. */
export function CheckedCard({ initiative }: { initiative: Initiative }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  const { id, version, checkedOn, checkedBy, checkedLongAgo } = initiative;
  const act = useDirectoryAct(
    async (input: ConfirmInitiativeInput) => (await request(ConfirmInitiativeDocument, { input })).confirmInitiative,
  );
  const on = longDate(checkedOn, screen);
  return (
    <section className={`card checked-card ${checkedLongAgo ? 'checked-card--old' : ''}`}>
      <Icon name={checkedLongAgo ? 'clock' : 'checkCircle'} size={24} />
      <div className="checked-card__words">
        <p>
          <strong>
            {checkedBy ? t('directory.one.checkedBy', { on, by: checkedBy }) : t('directory.one.checked', { on })}
          </strong>
        </p>
        <p className="soft minor">
          {ago(daysBetween(checkedOn, today), screen)}.{' '}
          {t(checkedLongAgo ? 'directory.one.checkedLongAgo' : 'directory.one.checkedHint')}
        </p>
        <ActOutcome
          act={act}
          newer={act.answer?.__typename === 'NewerInitiative'}
          done={t('directory.one.confirmed')}
        />
      </div>
      <Button
        purpose="primary"
        busy={act.busy}
        iconStart={<Icon name="check" />}
        onClick={() => act.send({ id, baseVersion: version })}
      >
        {t('directory.one.confirm')}
      </Button>
    </section>
  );
}
