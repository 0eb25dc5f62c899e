import { Button } from '@nl-design-system-candidate/button-react';
import { addYears, isDateInBounds, isIsoDate, latestYearsAhead } from '@netwerk/domain';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readTypedDate, typedDate } from '../../language/format.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useViewer } from '../../session/viewer-context.ts';

interface PauseDialogProps {
  busy: boolean;
  onClose: () => void;
  onPause: (until: string) => void;
}

type Problem = 'notADate' | 'notLater' | 'tooFar';

export function PauseDialog({ busy, onClose, onPause }: PauseDialogProps): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const date = readTypedDate(text);
    const found = problemOf(date, today);
    setProblem(found);
    if (date !== null && found === null) onPause(date);
  };
  const latest = typedDate(addYears(today, latestYearsAhead));
  return (
    <Dialog open onClose={onClose} heading={t('directory.pause.heading')} intro={t('directory.pause.intro')}>
      <form noValidate onSubmit={submit}>
        <div className="dialog__body">
          <TextField
            label={t('directory.pause.until')}
            hint={t('directory.pause.hint')}
            name="pausedUntil"
            inputMode="numeric"
            maxLength={10}
            value={text}
            onChange={setText}
            error={problem ? t(`directory.pause.${problem}`, { latest }) : undefined}
          />
        </div>
        <div className="dialog__actions">
          <Button type="submit" purpose="primary" busy={busy}>
            {t('directory.pause.submit')}
          </Button>
          <Button purpose="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function problemOf(date: string | null, today: string): Problem | null {
  if (date === null || !isIsoDate(date)) return 'notADate';
  if (date <= today) return 'notLater';
  return isDateInBounds(date, today) ? null : 'tooFar';
}

interface EndDialogProps {
  name: string;
  busy: boolean;
  onClose: () => void;
  onEnd: () => void;
}

export function EndDialog({ name, busy, onClose, onEnd }: EndDialogProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Dialog open onClose={onClose} heading={t('directory.end.heading', { name })} intro={t('directory.end.intro')}>
      <div className="dialog__actions">
        <Button purpose="primary" busy={busy} onClick={onEnd}>
          {t('directory.end.submit')}
        </Button>
        <Button purpose="secondary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
