import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { LegendSign, type LegendKey } from '../network/map/legend-sign.tsx';
import { commonFacts, type Exported } from './exported.ts';
import { printGroups, type PrintGroup, type PrintPerson } from './print-rows.ts';

const signOfKind: Record<PrintPerson['kind'], LegendKey> = {
  INFORMAL: 'informal',
  PROFESSIONAL: 'professional',
  GROUP: 'group',
  PET: 'informal',
};

/** Everybody with what stands on the map, in words: for who cannot read the picture, and for later. */
export function PrintList({ exported }: { exported: Exported }): ReactElement {
  const { t } = useTranslation();
  const { clientName } = commonFacts(exported);
  const forFile = exported.__typename === 'FileExport';
  return (
    <table className="print-list">
      <caption>{t('print.list', { name: clientName })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('print.name')}</th>
          <th scope="col">{t('print.ring')}</th>
          <th scope="col">{t('print.gets')}</th>
          <th scope="col">{t('print.gives')}</th>
          <th scope="col">{t('print.often')}</th>
          {forFile ? <th scope="col">{t('print.remarks')}</th> : null}
          {forFile ? <th scope="col">{t('print.confirmed')}</th> : null}
        </tr>
      </thead>
      {printGroups(exported).map((group) => (
        <Group key={group.sector ?? 'none'} group={group} columns={forFile ? 7 : 5} />
      ))}
    </table>
  );
}

function Group({ group, columns }: { group: PrintGroup; columns: number }): ReactElement {
  const { t } = useTranslation();
  return (
    <tbody>
      <tr className="print-list__sector">
        <th scope="rowgroup" colSpan={columns}>
          {group.sector === null ? t('print.noSector') : t(`sector.${group.sector}`)}
        </th>
      </tr>
      {group.people.map((person) => (
        <Row key={person.id} person={person} />
      ))}
    </tbody>
  );
}

function Row({ person }: { person: PrintPerson }): ReactElement {
  const { t } = useTranslation();
  const { ring, outside, goneBecause, frequency } = person;
  const place = ring === 1 || ring === 2 || ring === 3 ? t(`ring.${ring}`) : t(outside ? 'ring.outside' : 'ring.none');
  return (
    <tr>
      <th scope="row">
        <span className="print-list__person">
          <LegendSign sign={signOfKind[person.kind]} />
          <span>
            <strong>{person.callName}</strong> {person.relation}
          </span>
        </span>
      </th>
      <td>{(goneBecause === null ? place : t(`gone.${goneBecause}`)).toLocaleLowerCase()}</td>
      <td>
        <Support person={person} direction="received" />
      </td>
      <td>
        <Support person={person} direction="given" />
      </td>
      <td>{frequency === null ? '' : t(`frequency.${frequency}`)}</td>
      {'nature' in person ? <FileCells person={person} /> : null}
    </tr>
  );
}

function FileCells({ person }: { person: Extract<PrintPerson, { nature: string }> }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { nature, support, confirmedOn, stale } = person;
  const remarks = [
    ...(nature === 'ORDINARY' ? [] : [t(`nature.${nature}`)]),
    ...support.flatMap(({ words }) => (words === null ? [] : [words])),
  ];
  return (
    <>
      <td>{remarks.join('; ')}</td>
      <td>
        {shortDate(confirmedOn, screen)}
        {stale ? `, ${t('print.stale')}` : ''}
      </td>
    </>
  );
}

/** Letters as on the map: black for what the client gets, white for what the client gives. */
function Support({ person, direction }: { person: PrintPerson; direction: 'received' | 'given' }): ReactElement {
  const { t } = useTranslation();
  const kinds = person.support.filter((each) => Number(each[direction]) > 0);
  return (
    <span className={`print-list__support print-list__support--${direction}`}>
      {kinds.map(({ kind }) => (
        <span key={kind} role="img" aria-label={t(`support.${kind}`)}>
          {t(`supportLetter.${kind}`)}
        </span>
      ))}
    </span>
  );
}
