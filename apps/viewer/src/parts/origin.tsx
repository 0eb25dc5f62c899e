import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OriginShownFragment } from '../graphql/generated/graphql.ts';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';

/** Where something was read in from in bulk and on what ground; nothing for what somebody wrote down here. */
export function Origin({ origin }: { origin: OriginShownFragment | null }): ReactElement | null {
  const words = useOriginWords();
  return origin === null ? null : <p className="soft minor">{words(origin)}</p>;
}

/** The same as a sentence, for within other words. */
export function useOriginWords(): (origin: OriginShownFragment) => string {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  return ({ source, ground, importedOn }) =>
    t('origin.readIn', { source, ground: t(`origin.ground.${ground}`), on: longDate(importedOn, screen) });
}
