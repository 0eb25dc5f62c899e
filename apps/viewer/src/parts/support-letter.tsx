import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupportKind } from '../graphql/generated/graphql.ts';
import './support-letter.css';

interface SupportLetterProps {
  kind: SupportKind;
  /** Filled is what the client gets, an open rim what the client gives; everywhere, as on the map. */
  filled?: boolean;
}

export function SupportLetter({ kind, filled = true }: SupportLetterProps): ReactElement {
  const { t } = useTranslation();
  return (
    <span className={`support-letter ${filled ? '' : 'support-letter--given'}`} aria-hidden="true">
      {t(`supportLetter.${kind}`)}
    </span>
  );
}
