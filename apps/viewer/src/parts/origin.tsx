import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OriginShownFragment } from '../graphql/generated/graphql.ts';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';

/** Where something was read in from in bulk and on what ground; nothing for what somebody wrote down here. */
export function Origin({ origin }: { origin: OriginShownFragment | null }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  if (origin === null) return null;
  const { source, ground, importedOn } = origin;
  const words = { source, ground: t(`origin.ground.${ground}`), on: longDate(importedOn, screen) };
  return <p className="soft minor">{t('origin.readIn', words)}</p>;
}
