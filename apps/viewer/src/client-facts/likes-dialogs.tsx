import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../forms/form-dialog.tsx';
import { ChangeFreeTimesDocument, ChangeInterestsDocument } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { readTimes, typedTime } from '../week/week-time.ts';
import { interestOf, interestOptions } from './offer-fields.ts';
import { useReadFileAgain, type ClientFacts } from './use-client-facts.ts';

interface LikesDialogProps {
  facts: ClientFacts;
  onClose: () => void;
}

/** Sends only what was added and taken away: what a colleague did meanwhile stays. */
export function InterestsDialog({ facts, onClose }: LikesDialogProps): ReactElement {
  const { t } = useTranslation();
  const { caseId, callName: name } = facts;
  const readAgain = useReadFileAgain(caseId);
  const [opened] = useState(() => facts.interests.map(({ interest }) => interest));
  return (
    <FormDialog
      open
      onClose={onClose}
      heading={t('clientFacts.likes.editHeading', { name })}
      intro={t('clientFacts.likes.editIntro')}
      save={t('clientFacts.save')}
      fields={[{ name: 'add', kind: 'many', label: t('clientFacts.likes.choose'), options: interestOptions(t) }]}
      initial={{ add: opened.join(',') }}
      send={async (values, { idempotencyKey }) => {
        const chosen = values.list('add').flatMap((each) => interestOf(each) ?? []);
        const add = chosen.filter((each) => !opened.includes(each));
        const remove = opened.filter((each) => !chosen.includes(each));
        const input = { idempotencyKey, caseId, add, remove };
        if (add.length + remove.length > 0) await request(ChangeInterestsDocument, { input });
        return null;
      }}
      onDone={() => void readAgain().then(onClose)}
    />
  );
}

/** Sends only what was added and taken away: what a colleague did meanwhile stays. */
export function TimesDialog({ facts, onClose }: LikesDialogProps): ReactElement {
  const { t } = useTranslation();
  const { caseId, callName: name } = facts;
  const readAgain = useReadFileAgain(caseId);
  const [opened] = useState(() => facts.freeTimes.map((time) => ({ id: time.id, typed: typedTime(time) })));
  return (
    <FormDialog
      open
      onClose={onClose}
      heading={t('clientFacts.times.editHeading', { name })}
      intro={t('clientFacts.times.editIntro')}
      save={t('clientFacts.save')}
      fields={[{ name: 'add', kind: 'week', label: t('clientFacts.times.choose') }]}
      initial={{ add: opened.map(({ typed }) => typed).join(',') }}
      send={async (values, { idempotencyKey }) => {
        const chosen = values.list('add');
        const fresh = chosen.filter((each) => !opened.some(({ typed }) => typed === each));
        const add = readTimes(fresh).map(({ weekday, from, until }) => ({ weekday, from, until }));
        const remove = opened.filter(({ typed }) => !chosen.includes(typed)).map(({ id }) => id);
        const input = { idempotencyKey, caseId, add, remove };
        if (add.length + remove.length > 0) await request(ChangeFreeTimesDocument, { input });
        return null;
      }}
      onDone={() => void readAgain().then(onClose)}
    />
  );
}
