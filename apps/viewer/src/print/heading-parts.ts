import type { TFunction } from 'i18next';
import { longDate } from '../language/format.ts';
import type { ScreenLanguage } from '../language/language.ts';
import { commonFacts, type Exported } from './exported.ts';

/** Of when, by whom, and whether it was discussed: what every export says of itself. */
export function headingParts(exported: Exported, screen: ScreenLanguage, t: TFunction): string[] {
  const { clientName, on } = commonFacts(exported);
  const { madeBy, discussedOn } = exported.heading;
  const standing =
    discussedOn === null
      ? t('print.concept')
      : t('print.discussed', { name: clientName, date: longDate(discussedOn, screen) });
  return [
    t('print.on', { date: longDate(on, screen) }),
    t('print.by', { name: madeBy }),
    standing,
    ...(exported.__typename === 'FileExport' ? [t('print.fileOnly')] : []),
  ];
}
