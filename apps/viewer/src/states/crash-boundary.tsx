import { Component, type ReactNode } from 'react';
import i18next from 'i18next';
import { StatePage } from './state-page.tsx';

/** A fault in the page itself: say so, and let the worker begin again. React offers this to classes only. */
export class CrashBoundary extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <main id="inhoud">
        <StatePage heading={i18next.t('states.crashed')} text={i18next.t('states.crashedText')}>
          <button type="button" className="nl-button nl-button--primary" onClick={() => window.location.reload()}>
            {i18next.t('states.reload')}
          </button>
        </StatePage>
      </main>
    );
  }
}
