import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { SupportLetter } from '../../parts/support-letter.tsx';
import type { Member } from '../network.types.ts';
import './support-cell.css';

type Support = Member['tie']['support'][number];

export type SupportDirection = 'received' | 'given' | 'both';

const arrows: Record<SupportDirection, IconName> = { received: 'arrowLeft', given: 'arrowRight', both: 'arrowsBoth' };

export function directionOf(support: Support): SupportDirection {
  if (support.received > 0 && support.given > 0) return 'both';
  return support.received > 0 ? 'received' : 'given';
}

/** Letters with the direction beside them; spoken as "Praktisch: krijgt". */
export function SupportCell({ support }: { support: readonly Support[] }): ReactElement {
  const { t } = useTranslation();
  if (support.length === 0) return <span className="soft">{t('direction.none')}</span>;
  return (
    <ul className="support-cell">
      {support.map((each) => {
        const direction = directionOf(each);
        return (
          <li key={each.kind}>
            <SupportLetter kind={each.kind} filled={direction !== 'given'} />
            <Icon name={arrows[direction]} size={15} />
            <span className="visually-hidden">
              {t(`support.${each.kind}`)}: {t(`direction.${direction}`)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
