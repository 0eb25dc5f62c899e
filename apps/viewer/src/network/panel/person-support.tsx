import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../../client/client-of-case.ts';
import { SupportLetter } from '../../parts/support-letter.tsx';
import { directionOf } from '../list/support-cell.tsx';
import type { Member } from '../network.types.ts';

const directionWords = { received: 'clientReceives', given: 'clientGives', both: 'clientBoth' } as const;

/** What the two give each other, in the client's words. */
export function PersonSupport({ client, member }: { client: ClientOfCase; member: Member }): ReactElement {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="person-support-heading">
      <h3 id="person-support-heading">{t('person.give')}</h3>
      {member.tie.support.length === 0 ? <p className="soft">{t('person.noSupport')}</p> : null}
      <ul className="person-support">
        {member.tie.support.map((support) => {
          const direction = directionOf(support);
          return (
            <li key={support.kind}>
              <SupportLetter kind={support.kind} filled={direction !== 'given'} />
              <strong>{t(`support.${support.kind}`)}</strong>
              <span>
                {t(`direction.${directionWords[direction]}`, { name: client.callName })}
                {support.words ? `: ${support.words}` : ''}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
