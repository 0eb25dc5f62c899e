import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { clock } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import type { SaveState as State } from '../saving/save.types.ts';
import './save-state.css';

type Tone = 'calm' | 'ok' | 'error' | 'choose';

/** Whether the work is stored; always in the same place. */
export function SaveState({ state, onChoose }: { state: State; onChoose: () => void }): ReactElement {
  const { tone, icon, text } = useSaveWords(state);
  if (tone === 'choose') {
    return (
      <button type="button" className="text-button save-state save-state--choose" onClick={onChoose}>
        <Icon name={icon} /> {text}
      </button>
    );
  }
  return (
    <p className={`save-state save-state--${tone}`} role="status">
      <Icon name={icon} /> {text}
    </p>
  );
}

function useSaveWords(state: State): { tone: Tone; icon: IconName; text: string } {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { phase, pending, restored, savedAt } = state;
  if (phase === 'CHOOSE') return { tone: 'choose', icon: 'arrowsBoth', text: t('saving.choose') };
  if (phase === 'SAVING') return { tone: 'calm', icon: 'sync', text: t('saving.busy') };
  if (phase !== 'SAVED') {
    return { tone: 'error', icon: 'cloudOff', text: t('saving.notSaved', { count: pending.length }) };
  }
  if (restored !== null) return { tone: 'ok', icon: 'cloudCheck', text: t('saving.restored', { count: restored }) };
  if (savedAt === null) return { tone: 'ok', icon: 'cloudCheck', text: t('saving.allSaved') };
  const time = clock(new Date(savedAt).toISOString(), screen);
  return { tone: 'ok', icon: 'cloudCheck', text: t('saving.saved', { time }) };
}
