import { useEffect, useMemo, useRef, type CSSProperties, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { conversationTheme, forcedColorsTheme, type Scene, type SceneNode } from '@netwerk/viewer-scene';
import { useLanguage } from '../language/language.ts';
import { drawingLayout } from '../network/map/drawing-layout.ts';
import type { SceneRequest } from '../network/map/scene-request.ts';
import { SceneSvg } from '../network/map/scene-svg.tsx';
import { useMapArea } from '../network/map/use-map-area.ts';
import { useScene } from '../network/map/use-scene.ts';
import { readViewState } from '../network/view-state.ts';
import { useMedia } from '../parts/use-media.ts';
import { networkOfConversation, type Conversation } from './conversation-network.ts';

interface ConversationMapProps {
  conversation: Conversation;
  chosen: string | null;
  onChoose: (memberId: string) => void;
}

/** Everybody where they stand on the worker's map, larger. */
export function ConversationMap({ conversation, chosen, onChoose }: ConversationMapProps): ReactElement {
  const { t } = useTranslation();
  const room = useRef<HTMLDivElement>(null);
  const { answer, failed } = useScene(useConversationScene(conversation, room));
  useCentred(room, answer?.scene ?? null);
  const waiting = failed ? t('conversation.mapFailed') : t('conversation.drawing');
  return (
    <section className="conversation__map" aria-label={t('conversation.map')}>
      <div className="conversation-map" ref={room}>
        {answer ? (
          <MapPicture scene={answer.scene} chosen={chosen} onChoose={onChoose} />
        ) : (
          <p className="soft conversation-map__waiting" role="status">
            {waiting}
          </p>
        )}
      </div>
      {answer && answer.scene.offMap.length > 0 ? (
        <div className="conversation-map__outside">
          <h2 className="conversation__label">{t('conversation.outside')}</h2>
          {answer.scene.offMap.map(({ memberId, callName }) => (
            <button key={memberId} type="button" className="conversation-map__name" onClick={() => onChoose(memberId)}>
              {callName}
            </button>
          ))}
        </div>
      ) : null}
    </section>
  );
}

/** Where the picture is larger than its room, it begins around the client. */
function useCentred(room: RefObject<HTMLElement | null>, scene: Scene | null): void {
  useEffect(() => {
    if (!scene || !room.current) return;
    const { clientWidth, clientHeight } = room.current;
    room.current.scrollTo(scene.centre.x - clientWidth / 2, scene.centre.y - clientHeight / 2);
  }, [room, scene]);
}

interface MapPictureProps {
  scene: Scene;
  chosen: string | null;
  onChoose: (memberId: string) => void;
}

function MapPicture({ scene, chosen, onChoose }: MapPictureProps): ReactElement {
  const forced = useMedia('(forced-colors: active)');
  return (
    <div className="conversation-map__picture" style={{ width: scene.area.width, height: scene.area.height }}>
      <SceneSvg scene={scene} theme={forced ? forcedColorsTheme : conversationTheme} hidden />
      <ul>
        {scene.nodes.map((node) => (
          <li key={node.memberId}>
            <button
              type="button"
              className="conversation-map__person"
              data-member={node.memberId}
              style={buttonPlace(node)}
              aria-label={node.description}
              aria-pressed={node.memberId === chosen}
              onClick={() => onChoose(node.memberId)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In CSS pixels; never smaller, also where the people are. */
const smallestTarget = 44;

function buttonPlace({ x, y, radius }: SceneNode): CSSProperties {
  const side = Math.max(smallestTarget, radius * 2 + 8);
  return { left: x - side / 2, top: y - side / 2, width: side, height: side };
}

/** Above this many people their acquaintances would hide the map; the person's card names them. */
const mostWithLinks = 30;

function useConversationScene(conversation: Conversation, room: RefObject<HTMLElement | null>): SceneRequest | null {
  const area = useMapArea(room);
  const { api } = useLanguage();
  const [params] = useSearchParams();
  const { scheme } = readViewState(params);
  return useMemo(() => {
    if (area === null) return null;
    const links = conversation.members.length <= mostWithLinks;
    return {
      layout: drawingLayout(conversation, { scheme, area, language: api, mode: 'CONVERSATION' }),
      network: networkOfConversation(conversation),
      options: { filters: { links }, forClient: true },
      then: null,
      changes: [],
    };
  }, [conversation, area, scheme, api]);
}
