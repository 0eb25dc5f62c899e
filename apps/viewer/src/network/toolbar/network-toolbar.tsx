import { layoutSchemes, type LayoutScheme } from '@netwerk/viewer-scene';
import { supportKinds, type SupportKind } from '@netwerk/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpportunityBoard } from '../../opportunities/opportunity-board.ts';
import { ChoiceChip } from '../../parts/choice-chip.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PickOne } from '../../parts/pick-one.tsx';
import { SegmentedChoice } from '../../parts/segmented-choice.tsx';
import { SupportLetter } from '../../parts/support-letter.tsx';
import { narrow, useMedia } from '../../parts/use-media.ts';
import { useViewer } from '../../session/viewer-context.ts';
import type { ClientNetwork } from '../network.types.ts';
import type { ViewStateControl } from '../use-view-state.ts';
import { manyPeople, showsLinks } from '../visible-members.ts';
import { DateControl } from './date-control.tsx';
import './network-toolbar.css';

interface NetworkToolbarProps {
  network: ClientNetwork;
  control: ViewStateControl;
}

const whoOptions = ['EVERYBODY', 'INFORMAL', 'PROFESSIONAL'] as const;

export function NetworkToolbar({ network, control }: NetworkToolbarProps): ReactElement {
  const { t } = useTranslation();
  const { view, change } = control;
  const { today } = useViewer();
  const small = useMedia(narrow);
  return (
    <div className="network-toolbar" role="group" aria-label={t('toolbar.label')}>
      <DateControl
        label={t('date.button')}
        value={view.on ?? today}
        dates={network.changedOn}
        onChange={(on) => change({ on: on === today ? null : on })}
      />
      {small ? (
        <details className="network-toolbar__filters">
          <summary>
            <Icon name="filter" size={16} /> {t('toolbar.filters')}
          </summary>
          <Choices network={network} control={control} />
        </details>
      ) : (
        <Choices network={network} control={control} />
      )}
    </div>
  );
}

function Choices({ network, control }: NetworkToolbarProps): ReactElement {
  const { t } = useTranslation();
  const { view, change } = control;
  const toggleSupport = (kind: SupportKind): void =>
    change({
      hidden: view.hidden.includes(kind) ? view.hidden.filter((each) => each !== kind) : [...view.hidden, kind],
    });
  return (
    <div className="network-toolbar__choices">
      <PickOne<LayoutScheme>
        label={t('scheme.label')}
        value={view.scheme}
        options={layoutSchemes.map((scheme) => ({ value: scheme, text: t(`scheme.${scheme}`) }))}
        onChange={(scheme) => change({ scheme })}
      />
      <SegmentedChoice
        label={t('toolbar.who')}
        value={view.who}
        options={whoOptions.map((who) => ({ value: who, text: t(`toolbar.${who}`) }))}
        onChange={(who) => change({ who })}
      />
      <div className="network-toolbar__support" role="group" aria-label={t('toolbar.support')}>
        {supportKinds.map((kind) => (
          <ChoiceChip
            key={kind}
            look="ticked"
            chosen={!view.hidden.includes(kind)}
            onChoose={() => toggleSupport(kind)}
          >
            <SupportLetter kind={kind} />
            {t(`support.${kind}`)}
          </ChoiceChip>
        ))}
      </div>
      <OpportunitiesChip control={control} />
      <LinksChip network={network} control={control} />
    </div>
  );
}

function OpportunitiesChip({ control: { view, change } }: Pick<NetworkToolbarProps, 'control'>): ReactElement | null {
  const { t } = useTranslation();
  if (useOpportunityBoard() === null) return null;
  return (
    <ChoiceChip
      look="ticked"
      chosen={view.opportunities}
      onChoose={() => change({ opportunities: !view.opportunities })}
    >
      {t('opportunities.chip')}
    </ChoiceChip>
  );
}

function LinksChip({ network, control }: NetworkToolbarProps): ReactElement {
  const { t } = useTranslation();
  const shown = showsLinks(control.view, network.members.length);
  const usual = network.members.length <= manyPeople;
  return (
    <ChoiceChip
      look="ticked"
      chosen={shown}
      onChoose={() => control.change({ links: !shown === usual ? null : !shown })}
    >
      {t('toolbar.links')}
    </ChoiceChip>
  );
}
