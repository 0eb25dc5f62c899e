import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useNavigate, useSearchParams } from 'react-router';
import type { ExportFormat, ExportReader } from '../graphql/generated/graphql.ts';
import { useLanguage } from '../language/language.ts';
import { readViewState, writeViewState } from '../network/view-state.ts';
import { Icon } from '../parts/icon.tsx';
import { useUnsavedCount } from '../saving/use-unsaved-count.ts';
import { takePicture } from '../print/take-picture.ts';
import type { ClientOfCase } from './client-of-case.ts';
import './client-actions.css';

/** What a worker does with the whole network: look at it together, or take it along. */
export function ClientActions({ client }: { client: ClientOfCase }): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  // What is shown to others is what is stored.
  const blocked = useUnsavedCount() > 0;
  const enter = (): void => {
    const { scheme } = readViewState(params);
    const search = writeViewState(new URLSearchParams(), { ...readViewState(new URLSearchParams()), scheme });
    // In the place of this page: going back from there does not lead here by accident.
    void navigate({ pathname: `/clienten/${client.caseId}/gesprek`, search: search.toString() }, { replace: true });
  };
  return (
    <div className="client-actions">
      <button
        type="button"
        className={`nl-button nl-button--secondary ${blocked ? 'nl-button--disabled' : ''}`}
        disabled={blocked}
        title={blocked ? t('saving.blocked') : undefined}
        onClick={enter}
      >
        <Icon name="people" /> {t('conversation.open')}
      </button>
      {client.access.kind === 'CASE_ROLE' ? <TakeAlong client={client} blocked={blocked} /> : null}
    </div>
  );
}

const readers = ['CLIENT', 'FILE'] as const;
const formats = ['PRINT', 'PNG', 'SVG'] as const;

function TakeAlong({ client, blocked }: { client: ClientOfCase; blocked: boolean }): ReactElement {
  const { t } = useTranslation();
  const { take, news } = useTakeAlong(client.caseId);
  return (
    <>
      <MenuTrigger>
        <Button
          className={`nl-button nl-button--secondary ${blocked ? 'nl-button--disabled' : ''}`}
          isDisabled={blocked}
        >
          <Icon name="printer" /> {t('print.menu')} <Icon name="chevronDown" />
        </Button>
        <Popover className="take-along" placement="bottom end">
          <Menu aria-label={t('print.menuLabel')}>
            {readers.map((reader) => (
              <MenuSection key={reader} className="take-along__part">
                <Header className="take-along__reader">
                  {reader === 'CLIENT' ? t('print.forClient', { name: client.callName }) : t('print.forFile')}
                </Header>
                {formats.map((format) => (
                  <MenuItem key={format} className="take-along__item" onAction={() => take(format, reader)}>
                    {t(`print.${format}`)}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <p className="client-actions__news minor" role="status">
        {news}
      </p>
    </>
  );
}

/** How long it is said that a picture was made, in ms; that it failed stays. */
const madeShown = 8_000;

function useTakeAlong(caseId: string): { take: (format: ExportFormat, reader: ExportReader) => void; news: string } {
  const { t } = useTranslation();
  const { screen, api } = useLanguage();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [news, setNews] = useState('');
  const [made, setMade] = useState<string | null>(null);
  useEffect(() => {
    if (made === null) return undefined;
    const calm = setTimeout(() => setMade(null), madeShown);
    return () => clearTimeout(calm);
  }, [made]);
  const { on, scheme } = readViewState(params);
  const take = (format: ExportFormat, reader: ExportReader): void => {
    if (format === 'PRINT') {
      const search = writeViewState(new URLSearchParams(), { ...readViewState(new URLSearchParams()), on, scheme });
      search.set('voor', reader === 'FILE' ? 'dossier' : 'client');
      void navigate({ pathname: `/clienten/${caseId}/print`, search: search.toString() });
      return;
    }
    setMade(null);
    setNews(t('print.busy'));
    const act = { idempotencyKey: crypto.randomUUID(), caseId, format, reader, on, language: api };
    takePicture(act, { scheme, screen, t }).then(
      (file) => {
        setNews('');
        setMade(t('print.made', { file }));
      },
      () => setNews(t('print.failed')),
    );
  };
  return { take, news: made ?? news };
}
