import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from './icon.tsx';
import './dialog.css';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  heading: string;
  intro: string;
  children: ReactNode;
}

/** A question that must be answered or left before the page goes on; Esc and the cross leave it. */
export function Dialog({ open, onClose, heading, intro, children }: DialogProps): ReactElement {
  const { t } = useTranslation();
  return (
    <ModalOverlay className="dialog__cover" isOpen={open} onOpenChange={(isOpen) => !isOpen && onClose()} isDismissable>
      <Modal className="dialog__frame">
        <AriaDialog className="dialog">
          <header className="dialog__header">
            <Heading slot="title" level={2} className="nl-heading nl-heading--level-2 dialog__heading">
              {heading}
            </Heading>
            <button type="button" className="icon-button" aria-label={t('close')} onClick={onClose}>
              <Icon name="close" size={20} />
            </button>
          </header>
          <p className="dialog__intro soft">{intro}</p>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
