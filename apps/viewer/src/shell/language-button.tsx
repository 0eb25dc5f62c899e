import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.tsx';
import { chooseLanguage, useLanguage } from '../language/language.ts';

/** Names the other language in that language, for who cannot read this one. */
export function LanguageButton(): ReactElement {
  const { t } = useTranslation();
  const other = useLanguage().screen === 'nl' ? 'en' : 'nl';
  return (
    <button
      type="button"
      className="text-button language-button"
      lang={other}
      onClick={() => void chooseLanguage(other)}
    >
      <Icon name="language" /> {t('shell.languageOther')}
    </button>
  );
}
