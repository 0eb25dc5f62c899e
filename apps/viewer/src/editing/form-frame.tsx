import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef, type ReactElement, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.tsx';
import './form-frame.css';

interface FormFrameProps {
  heading: string;
  submit: string;
  children: ReactNode;
  /** Whether something was typed that is kept when the panel closes. */
  kept: boolean;
  onSubmit: () => void;
  /** Leaves the form and keeps what was typed. */
  onClose: () => void;
  /** Leaves the form and forgets what was typed. */
  onCancel: () => void;
}

/** A form in the side panel: what it is about, its questions, and one filled button. */
export function FormFrame(props: FormFrameProps): ReactElement {
  const { heading, submit, children, kept, onSubmit, onClose, onCancel } = props;
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSubmit();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.form-frame [aria-invalid="true"]')?.focus());
  };
  return (
    <form
      className="form-frame"
      aria-labelledby="form-heading"
      noValidate
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className="form-frame__header">
        <h2 id="form-heading" className="nl-heading side-panel__heading" tabIndex={-1} ref={title}>
          {heading}
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label={t('editing.closeForm', { form: heading })}
          onClick={onClose}
        >
          <Icon name="close" size={20} />
        </button>
      </header>
      <div className="form-frame__body">{children}</div>
      <footer className="form-frame__footer">
        <Button type="submit" purpose="primary">
          {submit}
        </Button>
        <Button type="button" purpose="secondary" onClick={onCancel}>
          {t('cancel')}
        </Button>
        {kept ? <span className="soft minor form-frame__kept">{t('editing.draftKept')}</span> : null}
      </footer>
    </form>
  );
}
