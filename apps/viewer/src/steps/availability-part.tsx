import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../forms/form-dialog.tsx';
import type { FormField, FormValues, Typed } from '../forms/form-fields.ts';
import type { Newer, Sent } from '../forms/use-form.ts';
import {
  AvailabilityDocument,
  RecordAvailabilityDocument,
  type AvailabilityFactsFragment,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { longDate, typedDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { useViewer } from '../session/viewer-context.ts';

interface AvailabilityPartProps {
  professionalId: string;
  name: string;
}

/** When somebody leaves, is away or has room; for oneself and the own binnenschil, and nothing for others. */
export function AvailabilityPart({ professionalId, name }: AvailabilityPartProps): ReactElement | null {
  const { t } = useTranslation();
  const { role } = useViewer();
  const [changing, setChanging] = useState(false);
  const query = useQuery({
    queryKey: ['availability', professionalId],
    queryFn: ({ signal }) => request(AvailabilityDocument, { professionalId }, signal),
    enabled: role === 'SOCIAL_WORKER',
    retry: false,
  });
  const stands = query.data?.availability;
  if (stands === undefined) return null;
  return (
    <section className="card team-part" aria-labelledby="availability-heading">
      <div className="team-part__head">
        <h2 id="availability-heading" className="nl-heading team-part__heading">
          {t('steps.availability.heading')}
        </h2>
        <Button purpose="secondary" onClick={() => setChanging(true)}>
          {t('steps.availability.change')}
        </Button>
      </div>
      <AvailabilityWords stands={stands} />
      <AvailabilityDialog name={name} stands={stands} open={changing} onClose={() => setChanging(false)} />
    </section>
  );
}

function AvailabilityWords({ stands }: { stands: AvailabilityFactsFragment }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { leavesOn, awayFrom, awayUntil, roomFrom } = stands;
  const day = (date: string): string => longDate(date, screen);
  const lines = [
    leavesOn === null ? null : t('steps.availability.leaves', { on: day(leavesOn) }),
    awayFrom === null || awayUntil !== null ? null : t('steps.availability.away', { from: day(awayFrom) }),
    awayFrom === null || awayUntil === null
      ? null
      : t('steps.availability.awayUntil', { from: day(awayFrom), until: day(awayUntil) }),
    roomFrom === null ? null : t('steps.availability.room', { on: day(roomFrom) }),
  ].filter((line) => line !== null);
  if (lines.length === 0) return <p className="soft">{t('steps.availability.none')}</p>;
  return (
    <ul className="team-rows">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface AvailabilityDialogProps {
  name: string;
  stands: AvailabilityFactsFragment;
  open: boolean;
  onClose: () => void;
}

function AvailabilityDialog({ name, stands, open, onClose }: AvailabilityDialogProps): ReactElement {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const day = (field: string, label: string): FormField => ({ name: field, label, kind: 'day', optional: true });
  const done = (): void => {
    void queryClient.invalidateQueries({ queryKey: ['availability', stands.professionalId] });
    void queryClient.invalidateQueries({ queryKey: ['contact-handovers'] });
    onClose();
  };
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onDone={done}
      heading={t('steps.availability.change')}
      intro={t('steps.availability.intro')}
      save={t('steps.availability.save')}
      fields={[
        day('leavesOn', t('steps.availability.leavesOn', { name })),
        day('awayFrom', t('steps.availability.awayFrom')),
        day('awayUntil', t('steps.availability.awayUntilDay')),
        day('roomFrom', t('steps.availability.roomFrom')),
      ]}
      initial={typedOf(stands)}
      baseVersion={stands.version}
      send={(values, sent) => send(stands.professionalId, values, sent)}
    />
  );
}

function typedOf({ leavesOn, awayFrom, awayUntil, roomFrom }: AvailabilityFactsFragment): Typed {
  const typed = (date: string | null): string => (date === null ? '' : typedDate(date));
  return {
    leavesOn: typed(leavesOn),
    awayFrom: typed(awayFrom),
    awayUntil: typed(awayUntil),
    roomFrom: typed(roomFrom),
  };
}

async function send(professionalId: string, values: FormValues, sent: Sent): Promise<Newer | null> {
  const days = {
    leavesOn: values.text('leavesOn'),
    awayFrom: values.text('awayFrom'),
    awayUntil: values.text('awayUntil'),
    roomFrom: values.text('roomFrom'),
  };
  const { recordAvailability } = await request(RecordAvailabilityDocument, {
    input: { ...sent, professionalId, ...days },
  });
  if (recordAvailability.__typename === 'AvailabilityRecorded') return null;
  const { availability } = recordAvailability;
  return { version: availability.version, typed: typedOf(availability) };
}
