import type { CSSProperties, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './skeleton.css';

/** A grey line where text will stand, as wide as that text mostly is, so that nothing jumps. */
export function SkeletonLine({ width }: { width: number }): ReactElement {
  return <span className="skeleton" style={{ '--skeleton-width': `${width}ch` } as CSSProperties} aria-hidden="true" />;
}

/** Says once, for a screen reader, that something is on its way. */
export function LoadingWords(): ReactElement {
  const { t } = useTranslation();
  return (
    <span className="visually-hidden" role="status">
      {t('loading')}
    </span>
  );
}
