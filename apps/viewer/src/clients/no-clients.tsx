import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../parts/icon.tsx';
import './no-clients.css';

export function NoClients({ onOpenColleague }: { onOpenColleague: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="card no-clients" aria-labelledby="no-clients-heading">
      <svg className="no-clients__picture" viewBox="0 0 208 208" aria-hidden="true">
        <circle cx="104" cy="104" r="103" fill="#f8f5f0" stroke="#ddd7cb" />
        <circle cx="104" cy="104" r="71" fill="#f1ece3" stroke="#ddd7cb" />
        <circle cx="104" cy="104" r="40" fill="#e9e1d2" stroke="#ddd7cb" />
        <circle cx="104" cy="104" r="16" fill="#174e75" />
        <circle cx="72" cy="54" r="9" fill="#fff" stroke="#7a7468" strokeWidth="1.5" />
        <circle cx="163" cy="86" r="9" fill="#fff" stroke="#7a7468" strokeWidth="1.5" />
        <circle cx="115" cy="183" r="9" fill="#fff" stroke="#7a7468" strokeWidth="1.5" />
      </svg>
      <div className="no-clients__text">
        <h2 id="no-clients-heading" className="nl-heading nl-heading--level-2">
          {t('clients.emptyHeading')}
        </h2>
        <p>{t('clients.emptyText')}</p>
        <Link className="no-clients__way no-clients__way--button" to="/clienten/nieuw">
          <Icon name="plus" size={20} />
          <span>
            <strong>{t('caseWork.newCase')}</strong>
            <span className="soft">{t('caseWork.newCaseText')}</span>
          </span>
        </Link>
        <button type="button" className="no-clients__way no-clients__way--button" onClick={onOpenColleague}>
          <Icon name="lock" size={20} />
          <span>
            <strong>{t('clients.emptyColleague')}</strong>
            <span className="soft">{t('clients.emptyColleagueText')}</span>
          </span>
        </button>
        <div className="no-clients__way">
          <Icon name="handover" size={20} />
          <span>
            <strong>{t('clients.emptyHandover')}</strong>
            <span className="soft">{t('clients.emptyHandoverText')}</span>
          </span>
        </div>
      </div>
    </section>
  );
}
