import { longestSupportWords, supportKinds } from '@netwerk/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupportKind } from '../graphql/generated/graphql.ts';
import { SupportLetter } from '../parts/support-letter.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useEditing } from './editing-context.ts';
import type { Direction, TieForm } from './tie-form.ts';

type Support = TieForm['support'];

interface SupportFieldsProps {
  support: Support;
  errors: Partial<Record<SupportKind, string | undefined>>;
  onChange: (support: Support) => void;
}

const directions = ['received', 'given', 'both'] as const;

/** Per kind of support who gives it; pressing what is chosen takes it away. Words appear where there is support. */
export function SupportFields({ support, errors, onChange }: SupportFieldsProps): ReactElement {
  const { t } = useTranslation();
  const { client } = useEditing();
  return (
    <fieldset className="support-fields">
      <legend>{t('editing.support', { client: client.callName })}</legend>
      {supportKinds.map((kind) => (
        <SupportKindFields
          key={kind}
          kind={kind}
          value={support[kind]}
          error={errors[kind]}
          onChange={(value) => onChange({ ...support, [kind]: value })}
        />
      ))}
    </fieldset>
  );
}

interface SupportKindFieldsProps {
  kind: SupportKind;
  value: Support[SupportKind];
  error: string | undefined;
  onChange: (value: Support[SupportKind]) => void;
}

function SupportKindFields({ kind, value, error, onChange }: SupportKindFieldsProps): ReactElement {
  const { t } = useTranslation();
  const choose = (direction: Direction): void =>
    onChange({ ...value, direction: value.direction === direction ? '' : direction });
  return (
    <div className="support-fields__kind" role="group" aria-label={t(`support.${kind}`)}>
      <span className="support-fields__name">
        <SupportLetter kind={kind} filled={value.direction !== 'given'} />
        {t(`support.${kind}`)}
      </span>
      <span className="support-fields__directions">
        {directions.map((direction) => (
          <button
            key={direction}
            type="button"
            className="support-fields__direction"
            aria-pressed={value.direction === direction}
            aria-label={t('editing.supportOf', { kind: t(`support.${kind}`), direction: t(`editing.${direction}`) })}
            onClick={() => choose(direction)}
          >
            {t(`editing.${direction}`)}
          </button>
        ))}
      </span>
      {value.direction === '' ? null : (
        <div className="support-fields__words">
          <TextField
            label={t('editing.wordsOf', { kind: t(`support.${kind}`) })}
            hint={t('editing.wordsHint')}
            name={`words-${kind}`}
            maxLength={longestSupportWords}
            value={value.words}
            onChange={(words) => onChange({ ...value, words })}
            error={error}
          />
        </div>
      )}
    </div>
  );
}
