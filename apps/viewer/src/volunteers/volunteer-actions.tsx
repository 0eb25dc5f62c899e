import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { EditDialog } from './edit-dialog.tsx';
import { EndPauseDialog, PauseDialog, StopDialog } from './volunteer-dialogs.tsx';
import type { Volunteer } from './use-volunteers.ts';

type Act = 'pause' | 'stop' | 'edit';

/** What one can do with a volunteer who goes on; nothing any more with who stopped. */
export function VolunteerActions({ volunteer }: { volunteer: Volunteer }): ReactElement | null {
  const { t } = useTranslation();
  const { today } = useViewer();
  const [act, setAct] = useState<Act | null>(null);
  if (volunteer.stoppedOn !== null) return null;
  const paused = volunteer.pausedUntil !== null && volunteer.pausedUntil > today;
  const Pause = paused ? EndPauseDialog : PauseDialog;
  const shared = { volunteer, onClose: () => setAct(null) };
  return (
    <div className="volunteer__actions">
      <Button purpose="secondary" iconStart={<Icon name="noContact" />} onClick={() => setAct('pause')}>
        {t(paused ? 'volunteers.endPause' : 'volunteers.pause')}
      </Button>
      <Button purpose="secondary" iconStart={<Icon name="check" />} onClick={() => setAct('stop')}>
        {t('volunteers.stop')}
      </Button>
      <Button purpose="secondary" iconStart={<Icon name="document" />} onClick={() => setAct('edit')}>
        {t('volunteers.edit')}
      </Button>
      <Pause {...shared} open={act === 'pause'} />
      <StopDialog {...shared} open={act === 'stop'} />
      <EditDialog {...shared} open={act === 'edit'} />
    </div>
  );
}
