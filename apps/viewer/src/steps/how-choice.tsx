import type { ReactElement } from 'react';
import { FieldError, Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LookBackAnswer } from '../graphql/generated/graphql.ts';
import { Icon } from '../parts/icon.tsx';

const answers: readonly LookBackAnswer[] = ['GOES_WELL', 'WITH_HELP', 'NOT_STARTED', 'STOPPED'];

interface HowChoiceProps {
  name: string;
  value: LookBackAnswer | null;
  error: string | undefined;
  onChange: (how: LookBackAnswer) => void;
}

/** How it stands: four cards, each with what follows from it. */
export function HowChoice({ name, value, error, onChange }: HowChoiceProps): ReactElement {
  const { t } = useTranslation();
  return (
    <RadioGroup
      className="how-choice"
      value={value}
      isInvalid={error !== undefined}
      onChange={(chosen) => onChange(chosen as LookBackAnswer)}
    >
      <Label className="utrecht-form-label">{t('steps.look.how')}</Label>
      <div className="how-choice__cards">
        {answers.map((how) => (
          <Radio key={how} value={how} className="how-choice__card">
            <span className="how-choice__dot" aria-hidden="true" />
            <span>
              <strong>{t(`steps.how.${how}`)}</strong>
              <span className="minor soft how-choice__hint">{t(`steps.howHint.${how}`, { name })}</span>
            </span>
          </Radio>
        ))}
      </div>
      {error ? (
        <FieldError className="text-field__error minor">
          <Icon name="warning" size={16} /> {error}
        </FieldError>
      ) : null}
    </RadioGroup>
  );
}
