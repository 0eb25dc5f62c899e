import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { enumerate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { TextField } from '../parts/text-field.tsx';
import type { LookBackDraft } from './look-back-draft.ts';
import type { Step } from './step.types.ts';

interface MapChoiceProps {
  step: Step;
  draft: LookBackDraft;
  error: string | undefined;
  onChange: (part: Partial<LookBackDraft>) => void;
}

/** Whether what came of it goes on the map, and under which name. */
export function MapChoice({ step, draft, error, onChange }: MapChoiceProps): ReactElement {
  const { t } = useTranslation();
  const member = step.party?.kind === 'MEMBER' ? step.party.name : null;
  return (
    <div className="map-choice">
      <CheckBox checked={draft.onMap} onChange={(onMap) => onChange({ onMap })} name="onMap">
        {member === null
          ? t('steps.look.onMap', { name: step.clientCallName })
          : t('steps.look.onMapMember', { member })}
        <ProposalWords step={step} placed={member === null} />
      </CheckBox>
      {draft.onMap && step.party?.kind !== 'MEMBER' ? (
        <TextField
          label={t('steps.look.onMapName')}
          name="mapName"
          value={draft.mapName}
          maxLength={80}
          error={error}
          onChange={(mapName) => onChange({ mapName })}
        />
      ) : null}
    </div>
  );
}

/** "gezelschap, dichtbij": what would be recorded. */
function ProposalWords({ step, placed }: { step: Step; placed: boolean }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const proposal = step.mapProposal;
  if (proposal === null) return null;
  const kinds = enumerate(
    proposal.supportKinds.map((kind) => t(`steps.support.${kind}`)),
    screen,
  );
  const support = kinds !== '' && proposal.gives ? t('steps.gives', { support: kinds }) : kinds;
  const ring = placed ? t(`steps.ring.${String(proposal.ring) as '1' | '2' | '3'}`) : '';
  const words = [support, ring].filter((part) => part !== '').join(', ');
  return words === '' ? null : <span className="soft"> · {words}</span>;
}
