import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeKind } from '../graphql/generated/graphql.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import type { Comparison } from './use-comparison.ts';

const icons: Record<ChangeKind, IconName> = {
  NEW: 'plus',
  CLOSER: 'closer',
  FURTHER: 'further',
  STOPPED: 'close',
  SAME: 'equal',
};

/** The sentences come first: they are what is spoken about. */
export function ChangeSentences({ comparison }: { comparison: Comparison }): ReactElement {
  const { t } = useTranslation();
  const changed = comparison.changes.some((change) => change.change !== 'SAME' || change.supportShift !== 'EQUAL');
  return (
    <>
      {changed ? null : <p>{t('thenNow.same')}</p>}
      <ul className="change-sentences">
        {comparison.sentences.map((sentence) => (
          <li key={sentence.heading}>
            <span className="change-sentences__sign">
              <Icon name={icons[sentence.change]} size={16} />
            </span>
            <div>
              <h3>{sentence.heading}</h3>
              <p>{sentence.text}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
