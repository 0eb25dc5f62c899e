import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegistrationKind } from '../../graphql/generated/graphql.ts';
import { shortDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Tag } from '../../parts/tag.tsx';
import { useViewer } from '../../session/viewer-context.ts';

interface NamedExpertise {
  readonly code: string;
  readonly nameNl: string;
  readonly nameEn: string;
}

/** The name of a code of the installation, in the language of the screen. */
export function useExpertiseName(): (expertise: NamedExpertise) => string {
  const { screen } = useLanguage();
  return ({ nameNl, nameEn }) => (screen === 'en' ? nameEn : nameNl);
}

export function ExpertiseTags({ expertises }: { expertises: readonly NamedExpertise[] }): ReactElement {
  const nameOf = useExpertiseName();
  return (
    <>
      {expertises.map((expertise) => (
        <Tag key={expertise.code} tone="plain">
          {nameOf(expertise)}
        </Tag>
      ))}
    </>
  );
}

/** A registration that ended, or will soon. */
export function EndingRegistration(props: {
  registration: { readonly kind: RegistrationKind; readonly endsOn: string };
}): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  const { kind, endsOn } = props.registration;
  const words = { kind: t(`teams.registration.${kind}`), on: shortDate(endsOn, screen, today) };
  return (
    <Tag tone="warning" icon="clock">
      {t(endsOn < today ? 'teams.ended' : 'teams.endsSoon', words)}
    </Tag>
  );
}
