import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SegmentedChoice } from '../../parts/segmented-choice.tsx';

export type Way = 'ONE_BY_ONE' | 'TOGETHER';

export function WayChoice({ way, onWay }: { way: Way; onWay: (way: Way) => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="way-choice">
      <SegmentedChoice
        label={t('capture.closeness.way')}
        value={way}
        options={[
          { value: 'ONE_BY_ONE', text: t('capture.closeness.oneByOne') },
          { value: 'TOGETHER', text: t('capture.closeness.together') },
        ]}
        onChange={onWay}
      />
    </div>
  );
}
