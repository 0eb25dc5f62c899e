import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckBox } from '../../parts/check-box.tsx';
import { lifeDomains, supportKinds, toggled } from '../initiatives/list-state.ts';
import { problemWords } from '../problem-words.ts';
import { SelectField } from '../../parts/select-field.tsx';
import type { DirectoryOverview } from '../use-directory.ts';
import { Choices, FormSection, InterestChoices, Line, type FieldsProps } from './form-fields.tsx';

export function SupportFields({ form }: FieldsProps): ReactElement {
  const { t } = useTranslation();
  const { values, problems } = form;
  return (
    <FormSection heading={t('directory.form.supportHeading')}>
      <Choices legend={t('directory.form.supportKinds')} error={problemWords(problems, 'supportKinds', t)}>
        {supportKinds.map((kind) => (
          <CheckBox
            key={kind}
            checked={values.supportKinds.includes(kind)}
            onChange={() => form.set('supportKinds', toggled(values.supportKinds, kind))}
          >
            {t(`directory.support.${kind}`)}
          </CheckBox>
        ))}
      </Choices>
      <Choices legend={t('directory.form.lifeDomains')} error={problemWords(problems, 'lifeDomains', t)}>
        {lifeDomains.map((code) => (
          <CheckBox
            key={code}
            checked={values.lifeDomains.includes(code)}
            onChange={() => form.set('lifeDomains', toggled(values.lifeDomains, code))}
          >
            {t(`directory.lifeDomain.${code}`)}
          </CheckBox>
        ))}
      </Choices>
    </FormSection>
  );
}

export function RoomFields({ form }: FieldsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <FormSection heading={t('directory.form.room')}>
      <Line
        form={form}
        field="places"
        label={t('directory.form.places')}
        hint={t('directory.form.placesHint')}
        number
      />
      <Line form={form} field="taken" label={t('directory.form.taken')} number />
      <Line form={form} field="waitingWeeks" label={t('directory.form.waitingWeeks')} number />
      <Line form={form} field="seeks" label={t('directory.form.seeks')} hint={t('directory.form.seeksHint')} />
      <InterestChoices form={form} field="seeksInterests" legend={t('directory.form.seeksInterests')} />
    </FormSection>
  );
}

export function WhoFields({ form, directory }: FieldsProps & { directory: DirectoryOverview }): ReactElement {
  const { t } = useTranslation();
  return (
    <FormSection heading={t('directory.form.who')}>
      <Line form={form} field="organiserCount" label={t('directory.form.organiserCount')} number />
      <SelectField
        label={t('directory.form.organisation')}
        name="organisationId"
        value={form.values.organisationId}
        options={[
          { value: '', text: t('directory.form.noOrganisation') },
          ...directory.organisations.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        onChange={(id) => form.set('organisationId', id)}
        error={problemWords(form.problems, 'organisationId', t)}
      />
      <Line form={form} field="phone" label={t('directory.form.phone')} />
    </FormSection>
  );
}
