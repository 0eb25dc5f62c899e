import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormDialog } from '../forms/form-dialog.tsx';
import { LoadingWords } from '../parts/skeleton.tsx';
import { typedDate } from '../language/format.ts';
import { useViewer } from '../session/viewer-context.ts';
import type { VolunteerDialogProps } from './edit-dialog.tsx';
import { newerOf, typedFacts } from './newer-volunteer.ts';
import { guideOptions } from './registration.ts';
import type { VolunteerNews } from './volunteers-news.tsx';
import { useReadAgain, useVolunteerChoices, type Volunteer } from './use-volunteers.ts';
import { endPause, handOver, noteContact, pause, planCall, stop } from './volunteer-acts.ts';

/** What every dialog about this volunteer shares. */
function useShared({ volunteer, open, onClose }: VolunteerDialogProps) {
  const readAgain = useReadAgain();
  const onDone = (): void => void readAgain().then(onClose);
  return { open, onClose, onDone, baseVersion: volunteer.version, initial: typedFacts(volunteer) };
}

export function PauseDialog(props: VolunteerDialogProps): ReactElement {
  const { t } = useTranslation();
  const { volunteer } = props;
  return (
    <FormDialog
      {...useShared(props)}
      heading={t('volunteers.pause')}
      intro={t('volunteers.dialog.pauseIntro', { name: volunteer.callName })}
      save={t('volunteers.dialog.pauseSave')}
      fields={[{ name: 'until', kind: 'day', label: t('volunteers.dialog.pauseUntil') }]}
      send={async (values, sent) => newerOf(await pause(volunteer.id, values, sent))}
    />
  );
}

export function EndPauseDialog(props: VolunteerDialogProps): ReactElement {
  const { t } = useTranslation();
  const { volunteer } = props;
  return (
    <FormDialog
      {...useShared(props)}
      heading={t('volunteers.endPause')}
      intro={t('volunteers.dialog.endPauseIntro', { name: volunteer.callName })}
      save={t('volunteers.endPause')}
      fields={[]}
      send={async (_values, sent) => newerOf(await endPause(volunteer.id, sent))}
    />
  );
}

export function CallDialog(props: VolunteerDialogProps): ReactElement {
  const { t } = useTranslation();
  const { volunteer } = props;
  return (
    <FormDialog
      {...useShared(props)}
      heading={t('volunteers.nextCall')}
      intro={t('volunteers.dialog.callIntro', { name: volunteer.callName })}
      save={t('volunteers.dialog.callSave')}
      fields={[{ name: 'callOn', kind: 'day', optional: true, label: t('volunteers.dialog.callOn') }]}
      send={async (values, sent) => newerOf(await planCall(volunteer.id, values, sent))}
    />
  );
}

export function ContactDialog(props: VolunteerDialogProps): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { volunteer } = props;
  const { callName: name } = volunteer;
  return (
    <FormDialog
      {...useShared(props)}
      initial={{ on: typedDate(today) }}
      heading={t('volunteers.noteContact')}
      intro={t('volunteers.dialog.contactIntro', { name })}
      save={t('volunteers.dialog.contactSave')}
      fields={[
        { name: 'on', kind: 'day', label: t('volunteers.dialog.on') },
        { name: 'note', kind: 'text', longest: 2000, label: t('volunteers.dialog.note') },
        { name: 'helpsNow', kind: 'count', optional: true, label: t('volunteers.dialog.helpsNow', { name }) },
        { name: 'hoursNow', kind: 'count', optional: true, label: t('volunteers.dialog.hoursNow') },
        { name: 'callOn', kind: 'day', optional: true, label: t('volunteers.dialog.callOn') },
      ]}
      send={async (values, sent) => {
        await noteContact(volunteer.id, values, sent.idempotencyKey);
        return null;
      }}
    />
  );
}

export function StopDialog(props: VolunteerDialogProps): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const leave = useLeave(props.volunteer, 'stopped');
  const { volunteer } = props;
  const { callName: name } = volunteer;
  return (
    <FormDialog
      {...useShared(props)}
      initial={{ on: typedDate(today), thankedOn: typedDate(today) }}
      onDone={leave}
      heading={t('volunteers.stop')}
      intro={t('volunteers.dialog.stopIntro', { name })}
      save={t('volunteers.dialog.stopSave')}
      fields={[
        { name: 'on', kind: 'day', label: t('volunteers.dialog.stopOn') },
        { name: 'thankedOn', kind: 'day', optional: true, label: t('volunteers.dialog.thankedOn') },
        { name: 'words', kind: 'text', optional: true, longest: 2000, label: t('volunteers.dialog.words', { name }) },
      ]}
      send={async (values, sent) => newerOf(await stop(volunteer.id, values, sent))}
    />
  );
}

/** After this the begeleider may no longer read the record: the list says that it was done. */
function useLeave(volunteer: Volunteer, news: VolunteerNews['news']): () => void {
  const { role } = useViewer();
  const navigate = useNavigate();
  const readAgain = useReadAgain();
  const list = role === 'COMMUNITY_CONNECTOR' ? '/vrijwilligers' : '/sociale-kaart/vrijwilligers';
  return () => {
    void navigate(list, { state: { news, name: volunteer.callName } satisfies VolunteerNews });
    void readAgain();
  };
}

export function HandOverDialog(props: VolunteerDialogProps): ReactElement {
  const { data: choices } = useVolunteerChoices(props.open);
  if (props.open && choices === undefined) return <LoadingWords />;
  return <ReadyHandOver {...props} options={choices?.possibleGuides ?? []} />;
}

type Guides = Parameters<typeof guideOptions>[1]['possibleGuides'];

function ReadyHandOver({ options, ...props }: VolunteerDialogProps & { options: Guides }): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const leave = useLeave(props.volunteer, 'handedOver');
  const shared = useShared(props);
  const { volunteer } = props;
  const others = options.filter((guide) => guide.professionalId !== volunteer.guide?.professionalId);
  return (
    <FormDialog
      {...shared}
      initial={{ guideId: others[0]?.professionalId ?? '', from: typedDate(today) }}
      onDone={leave}
      heading={t('volunteers.handOver')}
      intro={t('volunteers.dialog.handOverIntro', { name: volunteer.callName })}
      save={t('volunteers.dialog.handOverSave')}
      fields={[
        {
          name: 'guideId',
          kind: 'pick',
          label: t('volunteers.dialog.newGuide'),
          options: guideOptions(t, { possibleGuides: others }),
        },
        { name: 'from', kind: 'day', label: t('volunteers.dialog.from') },
      ]}
      send={async (values, sent) => newerOf(await handOver(volunteer.id, values, sent))}
    />
  );
}
