import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language/language.ts';
import { capture as english } from '../../language/en/capture.ts';
import { capture as dutch } from '../../language/nl/capture.ts';
import { Icon } from '../../parts/icon.tsx';
import type { CapturePerson } from '../capture-person.ts';
import { supportSentences } from './support-sentences.ts';
import './support-said.css';

/** What was tapped, in one breath, so that the client can say that it is so. */
export function SupportSaid({ person }: { person: CapturePerson }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const phrases = screen === 'en' ? english.said : dutch.said;
  const sentences = supportSentences(person.name, person.member.tie.support, phrases);
  return (
    <div className="support-said" role="status">
      <Icon name="speech" size={22} />
      {sentences.length === 0 ? (
        <p className="soft">{t('capture.support.nothing')}</p>
      ) : (
        <p>
          {sentences.join(' ')} <strong>{t('capture.support.correct')}</strong>
        </p>
      )}
    </div>
  );
}
