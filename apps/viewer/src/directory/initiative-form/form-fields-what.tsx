import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckBox } from '../../parts/check-box.tsx';
import { RadioQuestion } from '../../parts/radio-question.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { toggled } from '../initiatives/list-state.ts';
import { problemWords } from '../problem-words.ts';
import type { DirectoryOverview } from '../use-directory.ts';
import { Choices, FormSection, InterestChoices, Line, type FieldsProps } from './form-fields.tsx';
import { SlotFields } from './slot-fields.tsx';

const kinds = ['ACTIVITY', 'GROUP', 'PLACE'] as const;

export function WhatFields({ form }: FieldsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <FormSection heading={t('directory.form.what')}>
      <Line form={form} field="name" label={t('directory.form.name')} />
      <RadioQuestion
        question={t('directory.form.kind')}
        value={form.values.kind}
        options={kinds.map((kind) => ({ value: kind, text: t(`directory.kind.${kind}`) }))}
        error={undefined}
        onChange={(kind) => form.set('kind', kind)}
      />
      <Line form={form} field="summary" label={t('directory.form.summary')} hint={t('directory.form.summaryHint')} />
      <TextArea
        label={t('directory.form.description')}
        name="description"
        value={form.values.description}
        onChange={(text) => form.set('description', text)}
        error={problemWords(form.problems, 'description', t)}
      />
      <Line
        form={form}
        field="searchWords"
        label={t('directory.form.searchWords')}
        hint={t('directory.form.searchWordsHint')}
      />
      <InterestChoices form={form} field="interests" legend={t('directory.form.interests')} />
    </FormSection>
  );
}

export function WhereWhenFields({ form, directory }: FieldsProps & { directory: DirectoryOverview }): ReactElement {
  const { t } = useTranslation();
  return (
    <FormSection heading={t('directory.form.whereWhen')}>
      <AreaChoices form={form} areas={directory.areas} />
      <Line form={form} field="location" label={t('directory.form.location')} hint={t('directory.form.locationHint')} />
      <Line form={form} field="latitude" label={t('directory.form.latitude')} hint={t('directory.form.placeHint')} />
      <Line form={form} field="longitude" label={t('directory.form.longitude')} />
      <Line form={form} field="rhythm" label={t('directory.form.rhythm')} hint={t('directory.form.rhythmHint')} />
      <SlotFields form={form} />
    </FormSection>
  );
}

/** The own gebieden stand first in the list; the others come when they are asked for. */
const shownFirst = 12;

function AreaChoices({ form, areas }: FieldsProps & { areas: DirectoryOverview['areas'] }): ReactElement {
  const { t } = useTranslation();
  const [all, setAll] = useState(areas.length <= shownFirst);
  const { areaCodes } = form.values;
  const shown = areas.filter((area, index) => all || index < shownFirst || areaCodes.includes(area.code));
  return (
    <Choices legend={t('directory.form.areas')} error={problemWords(form.problems, 'areaCodes', t)}>
      {shown.map((area) => (
        <CheckBox
          key={area.code}
          name="areaCodes"
          checked={areaCodes.includes(area.code)}
          onChange={() => form.set('areaCodes', toggled(areaCodes, area.code))}
        >
          {area.level === 'MUNICIPALITY' ? t('directory.list.wholeOf', { name: area.name }) : area.name}
        </CheckBox>
      ))}
      {shown.length < areas.length ? (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {t('directory.list.moreAreas', { count: areas.length - shown.length })}
        </button>
      ) : null}
    </Choices>
  );
}

const answers = [
  { value: 'YES', words: 'directory.form.yes' },
  { value: 'NO', words: 'directory.form.no' },
  { value: 'UNKNOWN', words: 'directory.form.unknown' },
] as const;

const onlyFor = ['EVERYBODY', 'WOMAN', 'MAN'] as const;

export function ForWhomFields({ form }: FieldsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <FormSection heading={t('directory.form.forWhom')}>
      <RadioQuestion
        question={t('directory.form.onlyFor')}
        value={form.values.onlyFor}
        options={onlyFor.map((value) => ({ value, text: t(`directory.form.only.${value}`) }))}
        error={undefined}
        onChange={(answer) => form.set('onlyFor', answer)}
      />
      <Line form={form} field="cost" label={t('directory.form.cost')} hint={t('directory.form.costHint')} />
      <RadioQuestion
        question={t('directory.form.wheelchair')}
        value={form.values.wheelchair}
        options={answers.map(({ value, words }) => ({ value, text: t(words) }))}
        error={undefined}
        onChange={(answer) => form.set('wheelchair', answer)}
      />
      <Line form={form} field="accessibility" label={t('directory.form.accessibility')} />
      <Line form={form} field="languages" label={t('directory.form.languages')} />
      <Line form={form} field="food" label={t('directory.form.food')} />
    </FormSection>
  );
}
