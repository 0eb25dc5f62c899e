import { useMemo, useRef, useState, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene } from '@netwerk/viewer-scene';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { LegendItems } from '../network/map/legend.tsx';
import { MapDrawing, MapPlace, NetworkMap } from '../network/map/network-map.tsx';
import { layoutInput, toNetwork, type SceneRequest } from '../network/map/scene-request.ts';
import { useMapArea } from '../network/map/use-map-area.ts';
import { useScene } from '../network/map/use-scene.ts';
import { useViewState } from '../network/use-view-state.ts';
import { ChoiceChip } from '../parts/choice-chip.tsx';
import { Notice } from '../parts/notice.tsx';
import { SegmentedChoice } from '../parts/segmented-choice.tsx';
import { thenNowPictures, type ThenNowControl, type ThenNowPicture } from './then-now-state.ts';
import type { Comparison } from './use-comparison.ts';

interface ChangeMapProps extends ThenNowControl {
  client: ClientOfCase;
  comparison: Comparison;
}

const pictureWords = { toen: 'thenNow.then', verschil: 'thenNow.difference', nu: 'thenNow.now' } as const;

export function ChangeMap({ client, comparison, state, change }: ChangeMapProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const room = useRef<HTMLDivElement>(null);
  const [controls, setControls] = useState<HTMLElement | null>(null);
  const chosen = useViewState();
  const { answer, failed } = useScene(useChangeRequest(comparison, state.picture, room));
  const dimmed = state.dimRest && state.picture === 'verschil';
  const scene = useMemo(
    () => (answer && !dimmed ? withoutDimming(answer.scene) : (answer?.scene ?? null)),
    [answer, dimmed],
  );
  const on = state.picture === 'toen' ? comparison.then.on : comparison.now.on;
  return (
    <div className="card network__card change-map">
      <div className="change-map__controls">
        <SegmentedChoice<ThenNowPicture>
          label={t('thenNow.show')}
          value={state.picture}
          options={thenNowPictures.map((picture) => ({ value: picture, text: t(pictureWords[picture]) }))}
          onChange={(picture) => change({ picture })}
        />
        <ChoiceChip
          look="ticked"
          chosen={state.dimRest}
          onChoose={() => change({ dimRest: !state.dimRest })}
          disabled={state.picture !== 'verschil'}
        >
          {t('thenNow.dimRest')}
        </ChoiceChip>
        <span className="change-map__fixed soft minor">{t('thenNow.fixed')}</span>
      </div>
      <MapPlace room={room}>
        {scene ? (
          <NetworkMap
            scene={scene}
            label={t('map.label', { name: client.callName, date: longDate(on, screen) })}
            chosen={chosen.view.personId}
            onChoose={(personId) => chosen.change({ personId })}
            controls={controls}
          />
        ) : failed ? (
          <Notice tone="error">{t('map.failed')}</Notice>
        ) : (
          <MapDrawing />
        )}
      </MapPlace>
      <div className="legend" role="group" aria-label={t('legend.label')}>
        <LegendItems keys={['change', 'trail', 'stopped', 'strength', 'acquaintance']} className="legend__row" />
        <div ref={setControls} />
      </div>
    </div>
  );
}

function useChangeRequest(
  comparison: Comparison,
  picture: ThenNowPicture,
  room: RefObject<HTMLElement | null>,
): SceneRequest | null {
  const area = useMapArea(room);
  const { api } = useLanguage();
  const { scheme } = useViewState().view;
  return useMemo(() => {
    if (area === null) return null;
    const layout = layoutInput(comparison.now, { scheme, area, language: api });
    const options = { showUnsafe: true };
    if (picture === 'toen') return { layout, network: toNetwork(comparison.then), options, then: null, changes: [] };
    const network = toNetwork(comparison.now);
    if (picture === 'nu') return { layout, network, options, then: null, changes: [] };
    return { layout, network, options, then: toNetwork(comparison.then), changes: comparison.changes };
  }, [comparison, picture, area, scheme, api]);
}

function withoutDimming(scene: Scene): Scene {
  const full = { emphasis: 'FULL' } as const;
  return {
    ...scene,
    nodes: scene.nodes.map((node) => ({ ...node, ...full })),
    ties: scene.ties.map((tie) => ({ ...tie, ...full })),
    links: scene.links.map((link) => ({ ...link, ...full })),
  };
}
