import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../graphql/generated/graphql.ts';
import { en } from './en.ts';
import { nl, type Words } from './nl.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Words };
  }
}

/** The chosen language is all that stays on the computer when the tab is closed; it says nothing about anybody. */
const storageKey = 'netwerk-taal';

export type ScreenLanguage = 'nl' | 'en';

export function startLanguage(): Promise<unknown> {
  const language = storedLanguage();
  document.documentElement.lang = language;
  return i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'nl',
    resources: { nl: { translation: nl }, en: { translation: en } },
    // React escapes every text already.
    interpolation: { escapeValue: false },
  });
}

export async function chooseLanguage(language: ScreenLanguage): Promise<void> {
  localStorage.setItem(storageKey, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

/** The language of the screen, and the same as the API names it. */
export function useLanguage(): { screen: ScreenLanguage; api: Language } {
  const { i18n } = useTranslation();
  const screen = i18n.language === 'en' ? 'en' : 'nl';
  return { screen, api: screen === 'en' ? 'EN' : 'NL' };
}

function storedLanguage(): ScreenLanguage {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'nl';
}
