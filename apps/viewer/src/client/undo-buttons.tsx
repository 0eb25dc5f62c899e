import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.tsx';
import { stepWords } from '../saving/command-words.ts';
import type { StepTarget } from '../saving/save.types.ts';
import type { NetworkEditor } from '../saving/use-network-editor.ts';
import { useNames } from '../saving/use-names.ts';
import type { ClientOfCase } from './client-of-case.ts';

interface UndoButtonsProps {
  client: ClientOfCase;
  editor: NetworkEditor;
}

/** Ongedaan maken and opnieuw doen, each with the name of what it is about; what was done is told politely. */
export function UndoButtons({ client, editor }: UndoButtonsProps): ReactElement {
  const { t } = useTranslation();
  const { undo, redo, lastStep } = editor.state;
  const nameOf = useNames(client.caseId, editor.state);
  const words = (target: StepTarget | null): string =>
    target ? stepWords(target, { t, nameOf, clientName: client.callName }) : '';
  useUndoKeys(editor);
  return (
    <span className="undo-buttons">
      <StepButton
        icon="undo"
        label={undo ? t('saving.undoOf', { what: words(undo) }) : t('saving.undo')}
        disabled={undo === null}
        onPress={editor.undo}
      />
      <StepButton
        icon="redo"
        label={redo ? t('saving.redoOf', { what: words(redo) }) : t('saving.redo')}
        disabled={redo === null}
        onPress={editor.redo}
      />
      <span className="visually-hidden" role="status" key={lastStep?.number ?? 0}>
        {lastStep
          ? t(lastStep.kind === 'UNDONE' ? 'saving.undone' : 'saving.redone', { what: words(lastStep.of) })
          : ''}
      </span>
    </span>
  );
}

interface StepButtonProps {
  icon: 'undo' | 'redo';
  label: string;
  disabled: boolean;
  onPress: () => void;
}

/** Keeps the focus when there is nothing left to take back: who presses again hears why. */
function StepButton({ icon, label, disabled, onPress }: StepButtonProps): ReactElement {
  return (
    <button
      type="button"
      className="icon-button icon-button--rim"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={() => (disabled ? undefined : onPress())}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z, except where text is typed: there they belong to the text. */
function useUndoKeys({ undo, redo }: NetworkEditor): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [undo, redo]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]');
}
