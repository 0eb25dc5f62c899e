import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OpportunityHintTopic } from '../graphql/generated/graphql.ts';
import type { OpportunityBoard } from './opportunity-board.ts';

/** Which part of the file each hint leads to. */
const parts: Record<OpportunityHintTopic, 'traject' | 'vragen' | 'kaart'> = {
  LOOKING_AGREEMENT: 'traject',
  NEEDS: 'vragen',
  INTERESTS: 'vragen',
  RHYTHM: 'vragen',
  TALENTS: 'vragen',
  SUPPORT: 'kaart',
  KNOWS_EACH_OTHER: 'kaart',
};

/** Without kansen: what could be recorded to find more, and where. Says nothing about what was left out, for nobody knows here. */
export function OpportunityHints({ board, caseId }: { board: OpportunityBoard; caseId: string }): ReactElement | null {
  const { t } = useTranslation();
  const { hints, lookingAgreement } = board.of;
  const shown = board.list.length === 0 ? hints : hints.filter((hint) => hint.topic === 'LOOKING_AGREEMENT');
  if (board.list.length > 0 && shown.length === 0) return null;
  return (
    <div className="kansen-hints">
      {board.list.length === 0 ? (
        <p>
          {t('opportunities.none')}
          {shown.length === 0 ? '' : ` ${t('opportunities.whatHelps')}`}
        </p>
      ) : null}
      <ul>
        {shown.map((hint) => (
          <li key={hint.topic}>
            {hint.text} <HintLink topic={hint.topic} caseId={caseId} missing={lookingAgreement !== 'VALID'} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface HintLinkProps {
  topic: OpportunityHintTopic;
  caseId: string;
  missing: boolean;
}

function HintLink({ topic, caseId, missing }: HintLinkProps): ReactElement | null {
  const { t } = useTranslation();
  const part = parts[topic];
  if (part === 'kaart' || (topic === 'LOOKING_AGREEMENT' && !missing)) return null;
  return (
    <Link to={`/clienten/${caseId}/${part}`}>
      {t(part === 'traject' ? 'opportunities.toAgreements' : 'opportunities.toFacts')}
    </Link>
  );
}
