import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../parts/select-field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { RadioQuestion } from '../../parts/radio-question.tsx';
import { colleagueOptions } from '../colleague-options.ts';
import { useDraftProblem } from './draft-field.tsx';
import type { CaseTeam } from './case-team.types.ts';
import type { Opening } from './use-opening.ts';

interface TeamStepProps {
  opening: Opening;
  teams: readonly CaseTeam[];
}

/** Which team takes it up, and who the fixed face is. */
export function TeamStep({ opening, teams }: TeamStepProps): ReactElement {
  const { t } = useTranslation();
  const { draft, change } = opening;
  const problemOf = useDraftProblem(opening);
  const team = teams.find(({ id }) => id === draft.teamId);
  const others = (team?.colleagues ?? []).filter((colleague) => !colleague.self);
  return (
    <div className="opening__fields">
      {teams.length > 1 ? (
        <SelectField
          label={t('caseWork.opening.team')}
          name="teamId"
          value={draft.teamId}
          options={teams.map(({ id, name }) => ({ value: id, text: name }))}
          error={problemOf('teamId')}
          onChange={(teamId) => change({ teamId, contactId: '' })}
        />
      ) : (
        <p>
          {t('caseWork.opening.team')}: <strong>{team?.name}</strong>
        </p>
      )}
      <SelectField
        label={t('caseWork.opening.contact')}
        name="contactId"
        value={draft.contactId}
        options={colleagueOptions(others, t('caseWork.opening.contactSelf'))}
        error={problemOf('contactId')}
        onChange={(contactId) => change({ contactId })}
      />
      {draft.contactId === '' ? null : <OwnRole opening={opening} />}
      <Notice tone="info">{t('caseWork.opening.after')}</Notice>
    </div>
  );
}

const ownRoles = ['DUO', 'REGISSEUR', 'STAND_IN'] as const;

/** Beside a colleague the worker has a role of her own, or does not see the file afterwards. */
function OwnRole({ opening }: { opening: Opening }): ReactElement {
  const { t } = useTranslation();
  const none = { value: 'NONE' as const, text: t('caseWork.opening.ownRoleNone') };
  const options = [...ownRoles.map((value) => ({ value, text: t(`caseRole.${value}`) })), none];
  return (
    <RadioQuestion<'NONE' | (typeof ownRoles)[number]>
      question={t('caseWork.opening.ownRole')}
      value={opening.draft.ownRole === '' ? 'NONE' : opening.draft.ownRole}
      options={options}
      error={undefined}
      onChange={(chosen) => opening.change({ ownRole: chosen === 'NONE' ? '' : chosen })}
    />
  );
}
