import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { LegendSign, type LegendKey } from './legend-sign.tsx';
import './legend.css';

const row: readonly LegendKey[] = ['informal', 'professional', 'group', 'strength', 'direction'];
const shapes: readonly LegendKey[] = ['informal', 'professional', 'group'];
const lines: readonly LegendKey[] = ['strength', 'direction', 'acquaintance', 'tension', 'cutOff'];
const marks: readonly LegendKey[] = ['received', 'given', 'stale', 'gone', 'unsafe'];

interface LegendProps {
  name: string;
  /** Whether kansen stand on this map. */
  opportunities: boolean;
  /** Takes the place in this row where the zoom buttons of the map come. */
  controls: (place: HTMLElement | null) => void;
  /** What is done to the map as a whole. */
  children?: ReactNode;
}

/** The signs most asked for in one row; all of them behind "Uitleg". */
export function Legend({ name, opportunities, controls, children }: LegendProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="legend" role="group" aria-label={t('legend.label')}>
      <LegendItems
        // One sign more and not two: the row is one line, on days with kansen too, so that the map keeps its height.
        keys={[...row, opportunities ? 'opportunity' : 'acquaintance']}
        className="legend__row legend__row--most"
      />
      <DialogTrigger>
        <Button className="text-button">{t('legend.more')}</Button>
        <Popover className="legend__popover" placement="top end" aria-label={t('legend.heading')}>
          <div className="legend__all">
            <h2>{t('legend.heading')}</h2>
            <p>{t('legend.rings')}</p>
            <h3>{t('legend.icons')}</h3>
            <LegendItems keys={shapes} className="legend__list" />
            <h3>{t('legend.lines')}</h3>
            <LegendItems keys={opportunities ? [...lines, 'opportunity'] : lines} className="legend__list" />
            <h3>{t('legend.marks')}</h3>
            <LegendItems keys={marks} className="legend__list" />
            <p className="soft minor">{t('legend.badges', { name })}</p>
          </div>
        </Popover>
      </DialogTrigger>
      {children}
      <div ref={controls} />
    </div>
  );
}

export function LegendItems({ keys, className }: { keys: readonly LegendKey[]; className: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className={className}>
      {keys.map((key) => (
        <li key={key}>
          <LegendSign sign={key} /> {t(`legend.${key}`)}
        </li>
      ))}
    </ul>
  );
}
