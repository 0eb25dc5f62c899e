import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormNotices } from '../../forms/form-dialog.tsx';
import { useForm } from '../../forms/use-form.ts';
import { SetExpertisesDocument } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useExpertiseName } from './professional-tags.tsx';
import { useReadTeamsAgain, type Professional, type ProfessionalChoices } from './use-teams.ts';

interface ExpertisesDialogProps {
  professional: Professional;
  choices: ProfessionalChoices;
  onClose: () => void;
}

/** What a professional is good at, ticked in the list of the installation. */
export function ExpertisesDialog(props: ExpertisesDialogProps): ReactElement {
  const { t } = useTranslation();
  const intro = t('teams.dialog.expertisesIntro', { name: props.professional.fullName });
  return (
    <Dialog open onClose={props.onClose} heading={t('teams.expertises')} intro={intro}>
      <ExpertisesForm {...props} />
    </Dialog>
  );
}

function ExpertisesForm({ professional, choices, onClose }: ExpertisesDialogProps): ReactElement {
  const { t } = useTranslation();
  const nameOf = useExpertiseName();
  const readAgain = useReadTeamsAgain();
  const [codes, setCodes] = useState<readonly string[]>(professional.expertises.map((expertise) => expertise.code));
  const form = useForm({
    fields: [],
    initial: {},
    baseVersion: professional.version,
    chosen: codes,
    send: async (_values, sent) => {
      const input = { ...sent, professionalId: professional.id, codes: [...codes] };
      const { setExpertises } = await request(SetExpertisesDocument, { input });
      return 'newer' in setExpertises ? { version: setExpertises.newer.version, typed: {} } : null;
    },
    onDone: () => void readAgain().then(onClose),
  });
  const tick = (code: string, chosen: boolean): void =>
    setCodes(chosen ? [...codes, code] : codes.filter((each) => each !== code));
  return (
    <form noValidate onSubmit={form.submit}>
      <div className="dialog__body">
        <FormNotices form={form} names={[]} />
        <div className="expertise-choices">
          {choices.expertises.map((expertise) => (
            <CheckBox
              key={expertise.code}
              checked={codes.includes(expertise.code)}
              onChange={(chosen) => tick(expertise.code, chosen)}
            >
              {nameOf(expertise)}
            </CheckBox>
          ))}
        </div>
      </div>
      <div className="dialog__actions">
        <Button type="submit" purpose="primary" busy={form.busy}>
          {t(form.newer === null ? 'forms.save' : 'forms.saveMine')}
        </Button>
        <Button purpose="secondary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
