import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { mayRecord } from '../agreements/agreements-of-kind.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Tag } from '../parts/tag.tsx';
import { EndMarkDialog } from './end-mark-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { LookAlikes } from './look-alikes.tsx';
import { MarkDialog } from './mark-dialog.tsx';
import { MarkPeople } from './mark-people.tsx';
import type { Mark } from './use-safety.ts';

/** One mark: who stays out of sight, since when, and which questions are open. */
export function MarkBlock({ client, mark }: { client: ClientOfCase; mark: Mark }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const name = [mark.callName, mark.familyName].filter(Boolean).join(' ');
  const acts = mayRecord(client) && mark.inForce;
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <li className="agreement">
      <div className="agreement__line">
        <h3 className="agreement__name" tabIndex={-1} ref={heading}>
          {name}
        </h3>
        {mark.inForce || mark.until === null ? null : (
          <Tag tone="plain">{t('safety.ended', { until: longDate(mark.until, screen) })}</Tag>
        )}
      </div>
      <p className="safety__line">
        {t('safety.line', { kind: t(`safety.kind.${mark.kind}`), since: longDate(mark.since, screen) })}
      </p>
      {mark.words ? <p className="safety__words">{mark.words}</p> : null}
      {mark.inForce ? <LookAlikes client={client} mark={mark} onLast={() => heading.current?.focus()} /> : null}
      <MarkPeople client={client} mark={mark} acts={acts} />
      {acts ? <MarkActions client={client} mark={mark} name={name} /> : null}
    </li>
  );
}

function MarkActions({ client, mark, name }: { client: ClientOfCase; mark: Mark; name: string }): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'change' | 'link' | 'end' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <div className="agreement__actions">
      {(['change', 'link', 'end'] as const).map((act) => (
        <button key={act} type="button" className="row-button" onClick={() => setOpen(act)}>
          {t(`safety.${act}`)}
          <span className="visually-hidden">: {name}</span>
        </button>
      ))}
      <MarkDialog client={client} mark={mark} member={null} open={open === 'change'} onClose={close} />
      <LinkDialog client={client} mark={mark} home={null} open={open === 'link'} onClose={close} />
      <EndMarkDialog client={client} mark={mark} open={open === 'end'} onClose={close} />
    </div>
  );
}
