import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import { narrow, useMedia } from '../parts/use-media.ts';
import { useViewer } from '../session/viewer-context.ts';
import { ConversationMap } from './conversation-map.tsx';
import type { Conversation } from './conversation-network.ts';
import { ConversationPeople } from './conversation-people.tsx';
import { ConversationPersonCard } from './conversation-person.tsx';
import { ConversationSigns } from './conversation-signs.tsx';

interface ConversationViewProps {
  conversation: Conversation;
  /** To a worker's page: a part of the client's file. */
  onLeave: (part: string) => void;
  onDone: () => void;
}

/** To look at together: the map, and beside it what the client said and who is there. */
export function ConversationView({ conversation, onLeave, onDone }: ConversationViewProps): ReactElement {
  const { t } = useTranslation();
  const small = useMedia(narrow);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [mapAsked, setMapAsked] = useState(false);
  const chosen = conversation.members.find((member) => member.id === chosenId) ?? null;
  const withMap = conversation.members.length > 0 && (!small || mapAsked);
  return (
    <main className="conversation" id="inhoud">
      <ConversationHeader conversation={conversation} onBack={() => onLeave('')} onDone={onDone} />
      <div className={`conversation__body ${withMap && !small ? '' : 'conversation__body--alone'}`}>
        {small && conversation.members.length > 0 ? <Views map={mapAsked} onChoose={setMapAsked} /> : null}
        {withMap ? <ConversationMap conversation={conversation} chosen={chosenId} onChoose={setChosenId} /> : null}
        {small && mapAsked && chosen === null ? null : (
          <aside className="conversation__aside">
            {chosen === null ? (
              <ConversationPeople conversation={conversation} onChoose={setChosenId} />
            ) : (
              <ConversationPersonCard
                key={chosen.id}
                person={chosen}
                conversation={conversation}
                onClose={() => setChosenId(null)}
              />
            )}
          </aside>
        )}
      </div>
      <footer className="conversation__footer">
        <ConversationSigns />
        {conversation.mayAdd ? (
          <button
            type="button"
            className="nl-button nl-button--secondary conversation__button"
            onClick={() => onLeave('/vastleggen')}
          >
            <Icon name="plus" size={20} /> {t('conversation.add')}
          </button>
        ) : null}
      </footer>
    </main>
  );
}

function ConversationHeader(props: {
  conversation: Conversation;
  onBack: () => void;
  onDone: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { demo } = useViewer();
  const { clientName, on } = props.conversation;
  return (
    <header className="conversation__header">
      <h1 className="conversation__title">{t('conversation.title', { name: clientName })}</h1>
      <p className="conversation__date soft">
        {longDate(on, screen)}
        {demo ? ` · ${t('demo.label')}` : null}
      </p>
      <button type="button" className="nl-button nl-button--secondary conversation__button" onClick={props.onBack}>
        {t('conversation.back')}
      </button>
      <button type="button" className="nl-button nl-button--primary conversation__button" onClick={props.onDone}>
        {t('conversation.done')}
      </button>
    </header>
  );
}

function Views({ map, onChoose }: { map: boolean; onChoose: (map: boolean) => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="conversation__views" role="group" aria-label={t('conversation.views')}>
      {[false, true].map((each) => (
        <button
          key={String(each)}
          type="button"
          className="conversation__view"
          aria-pressed={map === each}
          onClick={() => onChoose(each)}
        >
          {t(each ? 'conversation.mapShow' : 'conversation.listShow')}
        </button>
      ))}
    </div>
  );
}
