import { useId, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './tie-form.css';

type Mode = 'CHANGED' | 'MISTAKE';

interface WhatDoYouDoProps {
  value: Mode;
  onChange: (mode: Mode) => void;
}

const words = {
  CHANGED: ['editing.changed', 'editing.changedHint'],
  MISTAKE: ['editing.mistake', 'editing.mistakeHint'],
} as const;

/** A correction is not an ending: what was true stays kept, what never was is mended. */
export function WhatDoYouDo({ value, onChange }: WhatDoYouDoProps): ReactElement {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className="what-do-you-do">
      <legend>{t('editing.whatDoYouDo')}</legend>
      {(['CHANGED', 'MISTAKE'] as const).map((mode) => (
        <label key={mode} className="what-do-you-do__choice">
          <input type="radio" name={name} checked={value === mode} onChange={() => onChange(mode)} />
          <span>
            <strong>{t(words[mode][0])}</strong>
            <span className="soft minor">{t(words[mode][1])}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
