import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { Icon } from '../parts/icon.tsx';
import { useNextKey } from './use-next-key.ts';

interface FooterAct {
  readonly text: string;
  /** The beginning of `text`, for where there is little room. */
  readonly short?: string;
  readonly onDo: () => void;
}

interface CaptureFooterProps {
  back: FooterAct | null;
  skip?: FooterAct | null;
  next: FooterAct;
}

/** Back on the left; on the right going on, with or without an answer. */
export function CaptureFooter({ back, skip, next }: CaptureFooterProps): ReactElement {
  useNextKey(next.onDo);
  return (
    <footer className="capture-footer">
      <div className="capture-footer__line">
        {back ? (
          <Button
            className="capture-footer__back"
            purpose="secondary"
            iconStart={<Icon name="arrowLeft" size={20} />}
            onClick={back.onDo}
          >
            <span className="capture-footer__words">{back.text}</span>
          </Button>
        ) : null}
        <div className="capture-footer__on">
          <kbd className="capture-key" aria-hidden="true">
            Ctrl + Enter
          </kbd>
          {skip ? (
            <Button purpose="secondary" onClick={skip.onDo}>
              {skip.text}
            </Button>
          ) : null}
          <Button
            purpose="primary"
            aria-keyshortcuts="Control+Enter"
            iconEnd={<Icon name="arrowRight" size={20} />}
            onClick={next.onDo}
          >
            <span className={`capture-footer__words ${next.short ? 'capture-footer__words--long' : ''}`}>
              {next.text}
            </span>
            {next.short ? (
              <span className="capture-footer__short" aria-hidden="true">
                {next.short}
              </span>
            ) : null}
          </Button>
        </div>
      </div>
    </footer>
  );
}
