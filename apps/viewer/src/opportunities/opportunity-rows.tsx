import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.tsx';
import { OpportunityNumber } from './opportunity-number.tsx';
import type { OpportunityBoard } from './opportunity-board.ts';
import type { NumberedOpportunity } from './opportunities.types.ts';
import './opportunity-rows.css';

interface RowsProps {
  board: OpportunityBoard;
  list: readonly NumberedOpportunity[];
}

/** Kansen in short: number, title, and where it leads; a press opens the whole card. */
export function OpportunityRows({ board, list }: RowsProps): ReactElement {
  return (
    <ul className="kans-rows">
      {list.map((opportunity) => (
        <Row key={opportunity.id} board={board} opportunity={opportunity} />
      ))}
    </ul>
  );
}

function Row({ board, opportunity }: { board: OpportunityBoard; opportunity: NumberedOpportunity }): ReactElement {
  const { t } = useTranslation();
  const { id, number, title, flags } = opportunity;
  const trying = board.tried !== null;
  const tried = board.tried?.has(id) ?? false;
  return (
    <li className={`kans-rows__row ${tried ? 'kans-rows__row--tried' : ''}`}>
      <OpportunityNumber number={number} filled={tried} />
      <button
        type="button"
        className="kans-rows__title"
        data-opportunity={id}
        aria-pressed={board.chosen?.id === id}
        onClick={() => board.choose(id)}
      >
        <strong>{title}</strong> <span className="soft kans-rows__where">{useWhere(board, opportunity)}</span>
        {flags.map((flag) => (
          <span key={flag.code} className="kans-rows__flag">
            <Icon name="speech" size={14} /> <span>{t(`opportunities.flag.${flag.code}`)}</span>
          </span>
        ))}
      </button>
      {trying ? (
        <button
          type="button"
          className="choice-chip choice-chip--ticked kans-rows__try"
          aria-pressed={tried}
          onClick={() => board.tryOut(id)}
        >
          {t('opportunities.whatIf')}
          <span className="visually-hidden"> {title}</span>
        </button>
      ) : null}
    </li>
  );
}

/** Where a kans leads and through whom, in the words that the picture says too. */
function useWhere(
  board: OpportunityBoard,
  { memberId, viaMemberId, shape, label, title, effect }: NumberedOpportunity,
): string {
  const { t } = useTranslation();
  const name = board.nameOf(memberId);
  const via = board.nameOf(viaMemberId);
  const leads =
    name !== null
      ? t('opportunities.with', { name })
      : shape === 'CIRCLE'
        ? t('opportunities.around', { name: board.clientName })
        : title.toLowerCase().includes(label.toLowerCase())
          ? t('opportunities.newHere')
          : t('opportunities.new', { label });
  const carries = viaMemberId === effect.lightensMemberId;
  const through = via === null ? [] : [t(carries ? 'opportunities.airFor' : 'opportunities.via', { name: via })];
  return [leads, ...through].join(' · ');
}
