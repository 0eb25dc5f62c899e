import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText, fieldText } from '../forms/problem-text.ts';
import { readTypedDate } from '../language/format.ts';
import { Notice } from '../parts/notice.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { HowChoice } from './how-choice.tsx';
import { emptyDraft, goes, mayGoOnMap, type LookBackDraft, type LookBackDrafts } from './look-back-draft.ts';
import { MapChoice } from './map-choice.tsx';
import { SaidWords } from './said-words.tsx';
import type { Step } from './step.types.ts';
import { useLookBack, type LookBack } from './use-look-back.ts';
import '../forms/forms.css';

interface LookBackFormProps {
  step: Step;
  drafts: LookBackDrafts;
  onClose: () => void;
  onSaved: () => void;
  /** It stopped: what happened is asked next. */
  onStopped: () => void;
}

/** Looking back with the client: what they said, what they say now, how it stands, and when to ask again. */
export function LookBackForm({ step, drafts, onClose, onSaved, onStopped }: LookBackFormProps): ReactElement {
  const { today } = useViewer();
  const [draft, setDraft] = useState(drafts.get(step.id) ?? emptyDraft(step, today));
  const [checked, setChecked] = useState(false);
  const look = useLookBack(step, { onStored: () => drafts.delete(step.id), onSaved, onStopped });
  const change = (part: Partial<LookBackDraft>): void => {
    const next = { ...draft, ...part };
    drafts.set(step.id, next);
    setDraft(next);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setChecked(true);
    if (isComplete(draft, step) && !look.busy) look.save(draft);
  };
  if (look.phase === 'MAP_FAILED') return <MapFailed look={look} onDone={onSaved} />;
  return (
    <form noValidate onSubmit={submit}>
      <div className="dialog__body">
        <LookBackNotices look={look} />
        <SaidWords step={step} />
        <LookBackFields step={step} draft={draft} checked={checked} failure={look.failure} onChange={change} />
      </div>
      <LookBackButtons busy={look.busy} onClose={onClose} />
    </form>
  );
}

function isComplete(draft: LookBackDraft, step: Step): boolean {
  if (draft.how === null) return false;
  if (draft.how !== 'STOPPED' && readTypedDate(draft.next) === null) return false;
  return !needsName(draft, step) || draft.mapName.trim() !== '';
}

function needsName(draft: LookBackDraft, step: Step): boolean {
  return draft.onMap && goes(draft.how) && mayGoOnMap(step) && step.party?.kind !== 'MEMBER';
}

function LookBackNotices({ look }: { look: LookBack }): ReactElement {
  const { t } = useTranslation();
  const failure = failureText(t, look.failure, ['words', 'helpWords', 'nextOn']);
  return (
    <>
      {look.phase === 'NEWER' ? (
        <Notice tone="warning" role="alert">
          <strong>{t('forms.newerBold')}</strong> {t('forms.newer')}
        </Notice>
      ) : null}
      {failure === null ? null : (
        <Notice tone="error" role="alert">
          {failure}
        </Notice>
      )}
    </>
  );
}

interface FieldsProps {
  step: Step;
  draft: LookBackDraft;
  checked: boolean;
  failure: unknown;
  onChange: (part: Partial<LookBackDraft>) => void;
}

function LookBackFields({ step, draft, checked, failure, onChange }: FieldsProps): ReactElement {
  const { t } = useTranslation();
  const name = step.clientCallName;
  const error = (field: string): string | undefined => fieldText(t, field, undefined, failure);
  const noDay = checked && readTypedDate(draft.next) === null ? t('forms.problem.NOT_A_DAY') : undefined;
  return (
    <>
      <TextArea
        label={t('steps.look.words', { name })}
        name="words"
        rows={2}
        hint={t('steps.act.wordsHint')}
        value={draft.words}
        maxLength={2000}
        error={error('words')}
        onChange={(words) => onChange({ words })}
      />
      <HowChoice
        name={name}
        value={draft.how}
        error={checked && draft.how === null ? t('steps.look.needHow') : undefined}
        onChange={(how) => onChange({ how })}
      />
      {draft.how === 'STOPPED' ? null : (
        <div className="form-pair">
          <TextField
            label={t('steps.look.help')}
            name="helpWords"
            value={draft.help}
            maxLength={200}
            error={error('helpWords')}
            onChange={(help) => onChange({ help })}
          />
          <TextField
            label={t('steps.look.next')}
            name="nextOn"
            value={draft.next}
            maxLength={10}
            error={noDay ?? error('nextOn')}
            onChange={(next) => onChange({ next })}
          />
        </div>
      )}
      {goes(draft.how) && mayGoOnMap(step) ? (
        <MapChoice
          step={step}
          draft={draft}
          error={
            checked && needsName(draft, step) && draft.mapName.trim() === '' ? t('steps.look.needName') : undefined
          }
          onChange={onChange}
        />
      ) : null}
    </>
  );
}

function LookBackButtons({ busy, onClose }: { busy: boolean; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="dialog__actions look-back__actions">
      <Button type="submit" purpose="primary" busy={busy}>
        {t('steps.act.save')}
      </Button>
      <Button purpose="secondary" onClick={onClose}>
        {t('steps.look.later')}
      </Button>
      <span className="minor soft">{t('steps.look.draft')}</span>
    </div>
  );
}

/** The first half is stored; the map can be tried again, or left for later. */
function MapFailed({ look, onDone }: { look: LookBack; onDone: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <div className="dialog__body">
        <Notice tone="error" role="alert">
          <strong>{t('steps.look.mapFailedBold')}</strong> {t('steps.look.mapFailed')}
        </Notice>
      </div>
      <div className="dialog__actions">
        <Button purpose="primary" busy={look.busy} onClick={look.tryMapAgain}>
          {t('steps.look.mapAgain')}
        </Button>
        <Button purpose="secondary" onClick={onDone}>
          {t('steps.look.done')}
        </Button>
      </div>
    </>
  );
}
