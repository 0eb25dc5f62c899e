import { Button } from '@nl-design-system-candidate/button-react';
import type { TextProblem } from '@netwerk/domain';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon.tsx';
import { nameProblem, sameName } from './name-problem.ts';
import './name-form.css';

interface NameFormProps {
  /** The question that the name answers. */
  label: string;
  members: readonly { readonly callName: string }[];
  onName: (name: string) => void;
  addText: string;
  hint: string;
  /** A new question gets the focus again. */
  about: string;
  takesFocus?: boolean;
}

/** One name at a time: Enter or the button adds it, and the field is ready for the next. */
export function NameForm(props: NameFormProps): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const form = useNameForm(props, () => field.current?.focus());
  const { about, takesFocus = true } = props;
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [about, takesFocus]);
  return (
    <form className="name-form" onSubmit={form.submit} noValidate>
      <div className="name-form__line">
        <input
          id={id}
          ref={field}
          name="callName"
          className={`utrecht-textbox utrecht-textbox--html-input name-form__field ${form.problem ? 'utrecht-textbox--invalid' : ''}`}
          aria-label={props.label}
          aria-invalid={form.problem ? true : undefined}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          enterKeyHint="done"
          value={form.name}
          onChange={(event) => form.type(event.target.value)}
        />
        <Button purpose="primary" type="submit" className="name-form__add" iconStart={<Icon name="plus" size={20} />}>
          {props.addText}
        </Button>
      </div>
      <div id={`${id}-hint`} role="status" className="name-form__hint">
        {form.problem ? (
          <p className="text-field__error">
            <Icon name="warning" size={16} /> {t(`capture.problem.${form.problem}`)}
          </p>
        ) : (
          <p className="soft">{form.same === null ? props.hint : t('capture.again', { name: form.same })}</p>
        )}
      </div>
      {form.same === null ? null : (
        <div className="name-form__again">
          <button type="submit" className="choice-chip">
            {t('capture.againYes', { name: form.same })}
          </button>
          <button type="button" className="choice-chip" onClick={form.forget}>
            {t('capture.againNo')}
          </button>
        </div>
      )}
    </form>
  );
}

interface NameFormState {
  name: string;
  problem: TextProblem | null;
  /** The name that is on the map already; adding once more adds another. */
  same: string | null;
  type: (name: string) => void;
  submit: (event: FormEvent) => void;
  forget: () => void;
}

function useNameForm({ members, onName }: NameFormProps, focus: () => void): NameFormState {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<TextProblem | null>(null);
  const [same, setSame] = useState<string | null>(null);
  const start = (text: string): void => {
    setName(text);
    setProblem(null);
    setSame(null);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    focus();
    const called = name.trim();
    const found = nameProblem(called);
    if (found !== null) return setProblem(found);
    const other = same === null ? sameName(called, members) : null;
    if (other !== null) return setSame(other.callName);
    onName(called);
    start('');
  };
  const forget = (): void => {
    start('');
    focus();
  };
  return { name, problem, same, type: start, submit, forget };
}
