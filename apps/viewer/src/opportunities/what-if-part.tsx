import { whatIf, type NowAndThen } from '@netwerk/domain';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/language.ts';
import type { OpportunityBoard } from './opportunity-board.ts';
import { supposed } from './supposed.ts';
import './what-if.css';

interface WhatIfPartProps {
  board: OpportunityBoard;
  tried: ReadonlySet<string>;
}

/** What would change: in sentences, and counted for each kind of support and leefgebied. */
export function WhatIfPart({ board, tried }: WhatIfPartProps): ReactElement {
  const { t } = useTranslation();
  const { api } = useLanguage();
  const { now, list } = board;
  const changed = useMemo(() => whatIf(now, supposed(list, tried), api), [now, list, tried, api]);
  return (
    <section className="what-if" aria-labelledby="what-if-heading">
      <div className="what-if__top">
        <h3 id="what-if-heading" tabIndex={-1}>
          {t('opportunities.trying.heading')}
        </h3>
        <button type="button" className="text-button" onClick={board.stopTrying}>
          {t('opportunities.trying.stop')}
        </button>
      </div>
      <div role="status">
        {tried.size === 0 ? <p>{t('opportunities.trying.nothing')}</p> : null}
        <ul className="what-if__sentences">
          {changed.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <table className="what-if__counts">
        <caption className="visually-hidden">{t('opportunities.trying.table')}</caption>
        <Counts
          heading={t('opportunities.trying.support')}
          rows={changed.support}
          name={(code) => t(`support.${code}`)}
        />
        <Counts
          heading={t('opportunities.trying.lifeDomain')}
          rows={changed.lifeDomains}
          name={(code) => t(`lifeDomain.${code}`)}
        />
      </table>
      <p className="soft minor">{t('opportunities.trying.trace')}</p>
    </section>
  );
}

interface CountsProps<Code extends string> {
  heading: string;
  rows: readonly NowAndThen<Code>[];
  name: (code: Code) => string;
}

function Counts<Code extends string>({ heading, rows, name }: CountsProps<Code>): ReactElement {
  const { t } = useTranslation();
  return (
    <tbody>
      <tr className="what-if__head">
        <th scope="col">{heading}</th>
        <th scope="col">{t('opportunities.trying.now')}</th>
        <th scope="col">{t('opportunities.trying.then')}</th>
      </tr>
      {rows.map(({ code, now, then }) => (
        <tr key={code} className={now === then ? '' : 'what-if__changed'}>
          <th scope="row">{name(code)}</th>
          <td>{now}</td>
          <td>{then}</td>
        </tr>
      ))}
    </tbody>
  );
}
