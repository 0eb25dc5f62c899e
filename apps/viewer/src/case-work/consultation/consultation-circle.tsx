import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SupportCell } from '../../network/list/support-cell.tsx';
import { coverageOf, ringGroups } from './circle-groups.ts';
import type { Consultation } from './consultation.types.ts';

type Person = Consultation['circle'][number];

/** Who is around the client, by role words, ring by ring; how much support there is; who knows whom. */
export function ConsultationCircle({ about }: { about: Consultation }): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="card consultation__card" aria-labelledby="consultation-circle">
      <h2 id="consultation-circle" className="nl-heading consultation__heading">
        {t('caseWork.consultationCircle')}
      </h2>
      {about.circle.length === 0 ? (
        <p className="soft">{t(about.mapOpen ? 'caseWork.consultationNoCircle' : 'caseWork.consultationMapClosed')}</p>
      ) : (
        <>
          <Coverage about={about} />
          <CircleTable about={about} />
          <Ties about={about} />
        </>
      )}
    </section>
  );
}

function Coverage({ about }: { about: Consultation }): ReactElement {
  const { t } = useTranslation();
  return (
    <div>
      <h3 className="consultation__small">{t('caseWork.consultationCoverage')}</h3>
      <ul className="consultation__coverage">
        {coverageOf(about.circle).map(({ kind, people }) => (
          <li key={kind}>
            <strong>{people}</strong> {t(`support.${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function CircleTable({ about }: { about: Consultation }): ReactElement {
  const { t } = useTranslation();
  return (
    <table className="consultation__table">
      <caption className="visually-hidden">{t('caseWork.consultationCircle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('caseWork.consultationWho')}</th>
          <th scope="col">{t('caseWork.consultationSector')}</th>
          <th scope="col">{t('caseWork.consultationSupport')}</th>
        </tr>
      </thead>
      {ringGroups(about.circle).map(({ ring, people }) => (
        <tbody key={ring}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="consultation__ring">
              {t(`ring.${ring}`)}
            </th>
          </tr>
          {people.map((person) => (
            <PersonRow key={person.word} person={person} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function PersonRow({ person }: { person: Person }): ReactElement {
  const { t } = useTranslation();
  const { word, sector, goneBecause, support } = person;
  return (
    <tr>
      <th scope="row">
        {word}
        {goneBecause ? <span className="soft"> ({t(`caseWork.gone.${goneBecause}`)})</span> : null}
      </th>
      <td>{sector ? t(`sector.${sector}`) : <span className="soft">{t('caseWork.consultationNoSector')}</span>}</td>
      <td>
        <SupportCell support={support.map((each) => ({ ...each, words: null }))} />
      </td>
    </tr>
  );
}

function Ties({ about }: { about: Consultation }): ReactElement | null {
  const { t } = useTranslation();
  if (about.ties.length === 0) return null;
  return (
    <div>
      <h3 className="consultation__small">{t('caseWork.consultationKnows')}</h3>
      <ul className="consultation__ties">
        {about.ties.map(({ one, other }) => (
          <li key={`${one}-${other}`}>{t('caseWork.consultationKnowsLine', { one, other })}</li>
        ))}
      </ul>
    </div>
  );
}
