import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceChip } from '../parts/choice-chip.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useViewer } from '../session/viewer-context.ts';
import type { OpportunityBoard } from './opportunity-board.ts';
import type { Opportunity } from './opportunities.types.ts';

interface IntroducerFieldProps {
  board: OpportunityBoard;
  opportunity: Opportunity;
  text: string;
  onChange: (text: string) => void;
  error: string | undefined;
}

/** Who introduces whom, in a sentence of the worker; three usual ones to begin with. */
export function IntroducerField({ board, opportunity, text, onChange, error }: IntroducerFieldProps): ReactElement {
  const { t } = useTranslation();
  const { displayName } = useViewer();
  const client = board.clientName;
  const carries = opportunity.viaMemberId === opportunity.effect.lightensMemberId;
  const via = carries ? null : board.nameOf(opportunity.viaMemberId);
  const sentences = [
    ...(via === null ? [] : [t('opportunities.introducer.via', { name: via, client })]),
    t('opportunities.introducer.worker', { name: displayName, client }),
    t('opportunities.introducer.self', { client }),
  ];
  return (
    <div className="decision-field">
      <TextField
        label={t('opportunities.introducer.label')}
        hint={t('opportunities.introducer.hint')}
        name="introducer"
        value={text}
        onChange={onChange}
        error={error}
      />
      <div className="decision-chips" role="group" aria-label={t('opportunities.introducer.suggestions')}>
        {sentences.map((sentence) => (
          <ChoiceChip key={sentence} chosen={text === sentence} onChoose={() => onChange(sentence)}>
            {sentence}
          </ChoiceChip>
        ))}
      </div>
    </div>
  );
}
