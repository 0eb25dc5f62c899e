import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { mayRecord } from '../agreements/agreements-of-kind.ts';
import { useAct } from '../agreements/use-act.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { SetHiddenAddressDocument, type SetHiddenAddressInput } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';

/** Whether the address is hidden, and the act that changes it. */
export function AddressRow({ client, hidden }: { client: ClientOfCase; hidden: boolean }): ReactElement {
  const { t } = useTranslation();
  const act = useAct(client.caseId, sendHidden, () => undefined);
  return (
    <li className="agreement">
      <p role="status">{t(hidden ? 'safety.addressHidden' : 'safety.addressShown')}</p>
      {act.failure ? <p role="alert">{t('safety.problem.OTHER')}</p> : null}
      {mayRecord(client) ? (
        <div className="agreement__actions">
          <button
            type="button"
            className="row-button"
            onClick={() => act.send({ caseId: client.caseId, hidden: !hidden })}
          >
            {t(hidden ? 'safety.showAddress' : 'safety.hideAddress')}
          </button>
        </div>
      ) : null}
    </li>
  );
}

function sendHidden(input: SetHiddenAddressInput) {
  return request(SetHiddenAddressDocument, { input });
}
