import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../parts/notice.tsx';
import { areaWords } from '../initiatives/summary-cells.tsx';
import type { DirectoryOverview } from '../use-directory.ts';
import { NewerFacts } from './newer-facts.tsx';
import type { InitiativeForm, LookAlikes } from './use-initiative-form.ts';

/** What came of saving, above the form: something to choose, something to mend, or no answer. */
export function FormOutcome({
  form,
  directory,
}: {
  form: InitiativeForm;
  directory: DirectoryOverview;
}): ReactElement | null {
  const { t } = useTranslation();
  if (form.problems.length > 0) {
    return (
      <Notice tone="error" role="alert">
        {t('directory.form.check')}
      </Notice>
    );
  }
  if (form.failed !== null) {
    return (
      <Notice tone="error" role="alert">
        {t('directory.form.failed')}
      </Notice>
    );
  }
  if (form.newer !== null) return <NewerFacts form={form} newer={form.newer} directory={directory} />;
  return form.lookAlikes === null ? null : <LookAlikeChoice form={form} lookAlikes={form.lookAlikes} />;
}

function LookAlikeChoice({ form, lookAlikes }: { form: InitiativeForm; lookAlikes: LookAlikes }): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="card form-choice" tabIndex={-1} aria-label={t('directory.form.lookAlikes')}>
      <p>
        <strong>{t('directory.form.lookAlikes')}</strong>{' '}
        <span className="soft">{t('directory.form.lookAlikesHint')}</span>
      </p>
      <ul>
        {lookAlikes.map((one) => (
          <li key={one.id}>
            <Link to={`/sociale-kaart/initiatieven/${one.id}`}>{one.name}</Link>{' '}
            <span className="soft">{[areaWords(one.areas, t), one.summary].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      <p>
        <Button purpose="secondary" busy={form.busy} onClick={() => form.submit(true)}>
          {t('directory.form.addAnyway')}
        </Button>
      </p>
    </section>
  );
}
