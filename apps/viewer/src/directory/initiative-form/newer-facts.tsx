import { Button } from '@nl-design-system-candidate/button-react';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../initiative/use-initiative.ts';
import type { DirectoryOverview } from '../use-directory.ts';
import { valuesOf, type FormField, type FormValues } from './form-values.ts';
import type { InitiativeForm } from './use-initiative-form.ts';

interface NewerFactsProps {
  form: InitiativeForm;
  newer: Initiative;
  directory: DirectoryOverview;
}

/** Somebody else was first: their version beside the own one, line by line. What is saved next is what stands in the form. */
export function NewerFacts({ form, newer, directory }: NewerFactsProps): ReactElement {
  const { t } = useTranslation();
  const theirs = valuesOf(newer);
  const fields = (Object.keys(theirs) as FormField[]).filter(
    (field) => JSON.stringify(theirs[field]) !== JSON.stringify(form.values[field]),
  );
  const words = (values: FormValues, field: FormField): string =>
    shownValue(values, field, directory, t) || t('directory.form.nothing');
  return (
    <section className="card form-choice" tabIndex={-1} aria-label={t('directory.form.newer')}>
      <p>
        <strong>{t('directory.form.newer')}</strong> <span className="soft">{t('directory.form.newerHint')}</span>
      </p>
      <ul className="newer-facts">
        {fields.map((field) => (
          <li key={field} className="newer-facts__line">
            <strong>{t(`directory.form.${labels[field]}`)}</strong>
            <span>
              <span className="soft minor">{t('directory.form.newerTheirs')}</span> {words(theirs, field)}
            </span>
            <span>
              <span className="soft minor">{t('directory.form.newerMine')}</span> {words(form.values, field)}
            </span>
            <Button purpose="secondary" onClick={() => form.set(field, theirs[field])}>
              {t('directory.form.takeTheirs', { field: t(`directory.form.${labels[field]}`) })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The word of each field as the form names it. */
const labels = {
  name: 'name',
  kind: 'kind',
  summary: 'summary',
  description: 'description',
  searchWords: 'searchWords',
  areaCodes: 'areas',
  location: 'location',
  rhythm: 'rhythm',
  slots: 'slots',
  cost: 'cost',
  wheelchair: 'wheelchair',
  accessibility: 'accessibility',
  languages: 'languages',
  food: 'food',
  phone: 'phone',
  supportKinds: 'supportKinds',
  lifeDomains: 'lifeDomains',
  places: 'places',
  taken: 'taken',
  waitingWeeks: 'waitingWeeks',
  seeks: 'seeks',
  interests: 'interests',
  seeksInterests: 'seeksInterests',
  onlyFor: 'onlyFor',
  latitude: 'latitude',
  longitude: 'longitude',
  organiserCount: 'organiserCount',
  organisationId: 'organisation',
} as const satisfies Record<FormField, string>;

function shownValue(values: FormValues, field: FormField, directory: DirectoryOverview, t: TFunction): string {
  switch (field) {
    case 'kind':
      return t(`directory.kind.${values.kind}`);
    case 'areaCodes':
      return values.areaCodes.map((code) => directory.areas.find((area) => area.code === code)?.name ?? '').join(', ');
    case 'slots':
      return values.slots
        .map((slot) => `${t(`directory.weekday.${slot.weekday}`)} ${slot.from}–${slot.until}`)
        .join(', ');
    case 'wheelchair':
      return t(`directory.form.${wheelchairWords[values.wheelchair]}`);
    case 'supportKinds':
      return values.supportKinds.map((kind) => t(`directory.support.${kind}`)).join(', ');
    case 'lifeDomains':
      return values.lifeDomains.map((code) => t(`directory.lifeDomain.${code}`)).join(', ');
    case 'interests':
    case 'seeksInterests':
      return values[field].map((code) => t(`interests.${code}`)).join(', ');
    case 'onlyFor':
      return t(`directory.form.only.${values.onlyFor}`);
    case 'organisationId':
      return directory.organisations.find((one) => one.id === values.organisationId)?.name ?? '';
    default:
      return values[field];
  }
}

const wheelchairWords = { YES: 'yes', NO: 'no', UNKNOWN: 'unknown' } as const;
