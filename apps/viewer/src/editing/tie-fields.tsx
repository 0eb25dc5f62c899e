import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../parts/select-field.tsx';
import {
  frequencyOptions,
  lifeDomainOptions,
  natureOptions,
  ringOptions,
  sectorOptions,
  strengthOptions,
} from './options.ts';
import type { TieForm } from './tie-form.ts';

interface TieFieldsProps {
  form: TieForm;
  onChange: (part: Partial<TieForm>) => void;
}

/** Where somebody stands and how the tie is; everything may stay unknown. */
export function TieFields({ form, onChange }: TieFieldsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="form-frame__pair">
      <SelectField
        label={t('editing.ring')}
        value={form.place}
        options={ringOptions(t)}
        onChange={(place) => onChange({ place })}
      />
      <SelectField
        label={t('editing.frequency')}
        value={form.frequency}
        options={frequencyOptions(t)}
        onChange={(frequency) => onChange({ frequency })}
      />
      <SelectField
        label={t('editing.sector')}
        value={form.sector}
        options={sectorOptions(t)}
        onChange={(sector) => onChange({ sector })}
      />
      <SelectField
        label={t('editing.lifeDomain')}
        value={form.lifeDomain}
        options={lifeDomainOptions(t)}
        onChange={(lifeDomain) => onChange({ lifeDomain })}
      />
      <SelectField
        label={t('editing.strength')}
        value={form.strength}
        options={strengthOptions(t)}
        onChange={(strength) => onChange({ strength })}
      />
      <SelectField
        label={t('editing.nature')}
        value={form.nature}
        options={natureOptions(t)}
        onChange={(nature) => onChange({ nature })}
      />
    </div>
  );
}
