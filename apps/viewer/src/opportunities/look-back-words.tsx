import { lookBackDates } from '@netwerk/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { dayName } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';

/** When the worker looks back with the client, after an introduction on that day. */
export function LookBackWords({ introduceOn }: { introduceOn: string | null }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  if (introduceOn === null) return null;
  const { firstLookBackOn, secondLookBackOn } = lookBackDates(introduceOn);
  return (
    <p className="decision-note">
      <Icon name="clock" />
      <span>
        {t('opportunities.lookBack', {
          first: dayName(firstLookBackOn, screen),
          second: dayName(secondLookBackOn, screen),
        })}
      </span>
    </p>
  );
}
