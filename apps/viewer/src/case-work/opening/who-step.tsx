import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../parts/select-field.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ResidentSearch } from '../../residents/resident-search.tsx';
import { DraftField, useDraftProblem } from './draft-field.tsx';
import type { CaseTeam } from './case-team.types.ts';
import type { Opening } from './use-opening.ts';

interface WhoStepProps {
  opening: Opening;
  teams: readonly CaseTeam[];
}

/** A resident who is known, or somebody new: searching comes first, so that nobody is written down twice. */
export function WhoStep({ opening, teams }: WhoStepProps): ReactElement {
  const { draft } = opening;
  if (draft.isNew) return <NewResident opening={opening} teams={teams} />;
  return draft.resident === null ? <FindResident opening={opening} /> : <ChosenResident opening={opening} />;
}

function FindResident({ opening }: { opening: Opening }): ReactElement {
  const { t } = useTranslation();
  const missing = opening.missing.includes('residentId');
  return (
    <div className="opening__fields">
      <ResidentSearch onChoose={({ residentId, fullName }) => opening.change({ resident: { residentId, fullName } })} />
      {missing ? (
        <p className="text-field__error minor" role="alert">
          <Icon name="warning" size={16} /> {t('caseWork.opening.whoMissing')}
        </p>
      ) : null}
      <div>
        <button type="button" className="row-button" onClick={() => opening.change({ isNew: true })}>
          {t('caseWork.opening.isNew')}
        </button>
      </div>
    </div>
  );
}

function ChosenResident({ opening }: { opening: Opening }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="opening__chosen" role="status">
      <Icon name="check" /> <strong>{opening.draft.resident?.fullName}</strong>
      <button type="button" className="text-button" onClick={() => opening.change({ resident: null })}>
        {t('caseWork.opening.chooseOther')}
      </button>
    </div>
  );
}

function NewResident({ opening, teams }: WhoStepProps): ReactElement {
  const { t } = useTranslation();
  const { draft, change } = opening;
  const problemOf = useDraftProblem(opening);
  const chooseArea = (areaCode: string): void => {
    const team = teams.find(({ areas }) => areas.some(({ code }) => code === areaCode));
    change({ areaCode, ...(team === undefined ? {} : { teamId: team.id }) });
  };
  return (
    <div className="opening__fields">
      <div className="form-pair">
        <DraftField opening={opening} name="callName" label={t('caseWork.opening.callName')} />
        <DraftField opening={opening} name="familyName" label={t('caseWork.opening.familyName')} optional />
      </div>
      <SelectField
        label={t('caseWork.opening.area')}
        name="areaCode"
        value={draft.areaCode}
        options={areaOptions(teams, t('caseWork.choose'))}
        error={problemOf('areaCode')}
        onChange={chooseArea}
      />
      <CheckBox name="minor" checked={draft.minor} onChange={(minor) => change({ minor })}>
        {t('caseWork.opening.minor')}
      </CheckBox>
      <CheckBox
        name="hiddenAddress"
        checked={draft.hiddenAddress}
        onChange={(hiddenAddress) => change({ hiddenAddress })}
      >
        {t('caseWork.opening.hiddenAddress')}
      </CheckBox>
      <div>
        <button type="button" className="row-button" onClick={() => change({ isNew: false })}>
          {t('caseWork.opening.notNew')}
        </button>
      </div>
    </div>
  );
}

function areaOptions(teams: readonly CaseTeam[], choose: string) {
  const areas = teams.flatMap((team) => team.areas.map(({ code, name }) => ({ value: code, text: name })));
  const once = areas.filter(({ value }, index) => areas.findIndex((area) => area.value === value) === index);
  return [{ value: '', text: choose }, ...once];
}
