import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { SupportLetter } from '../parts/support-letter.tsx';
import type { Comparison } from './use-comparison.ts';

/** Who gives which kind of informal support, then and now. */
export function CoverageTable({ comparison }: { comparison: Comparison }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const names = namesOf(comparison);
  const list = (ids: readonly string[]): string =>
    ids
      .map((id) => names.get(id))
      .filter(Boolean)
      .join(', ') || t('thenNow.nobody');
  return (
    <table className="utrecht-table coverage-table">
      <caption>{t('thenNow.coverage')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('thenNow.coverageKind')}</th>
          <th scope="col">{shortDate(comparison.then.on, screen)}</th>
          <th scope="col">{shortDate(comparison.now.on, screen)}</th>
        </tr>
      </thead>
      <tbody>
        {comparison.coverage.map((line) => (
          <tr key={line.kind}>
            <th scope="row">
              <span className="coverage-table__kind">
                <SupportLetter kind={line.kind} /> {t(`support.${line.kind}`)}
              </span>
            </th>
            <td className="soft">{list(line.thenMemberIds)}</td>
            <td>{list(line.nowMemberIds)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function namesOf(comparison: Comparison): Map<string, string> {
  const members = [...comparison.then.members, ...comparison.now.members];
  return new Map(members.map((member) => [member.id, member.callName]));
}
