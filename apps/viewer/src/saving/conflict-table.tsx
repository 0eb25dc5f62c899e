import { Button } from '@nl-design-system-candidate/button-react';
import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { clock } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Notice } from '../parts/notice.tsx';
import { Tag } from '../parts/tag.tsx';
import { useViewer } from '../session/viewer-context.ts';
import type { ConflictLine, LineConflict, Side } from './conflict-lines.ts';
import type { ConflictChoice, SaveConflict } from './save.types.ts';

interface ConflictTableProps {
  client: ClientOfCase;
  conflict: SaveConflict;
  lines: LineConflict;
  who: string;
  onChoose: (choice: ConflictChoice) => void;
}

export function ConflictTable({ client, conflict, lines, who, onChoose }: ConflictTableProps): ReactElement {
  const { t } = useTranslation();
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const sideOf = (line: ConflictLine): Side => sides[line.key] ?? line.proposed;
  const choose = (): void => {
    const chosen = new Map(lines.lines.map((line) => [line.key, sideOf(line)]));
    const mine = lines.lines.some((line) => !line.equal && sideOf(line) === 'MINE');
    const command = lines.compose((key) => chosen.get(key) ?? 'THEIRS');
    onChoose(mine ? { kind: 'REPLACE', command } : { kind: 'DROP' });
  };
  const first = who.split(' ')[0] ?? who;
  return (
    <>
      <div className="dialog__body">
        <table className="conflict-table">
          <ConflictHead conflict={conflict} who={who} />
          <tbody>
            {lines.lines.map((line) => (
              <ConflictRow
                key={line.key}
                line={line}
                side={sideOf(line)}
                onChange={(side) => setSides({ ...sides, [line.key]: side })}
              />
            ))}
          </tbody>
        </table>
        <Notice tone="info">{t('saving.conflict.doubt', { who: first, client: client.callName })}</Notice>
      </div>
      <div className="dialog__actions">
        <Button purpose="primary" onClick={choose}>
          {t('saving.conflict.keep')}
        </Button>
        <Button purpose="secondary" onClick={() => onChoose({ kind: 'DROP' })}>
          {t('saving.conflict.allTheirs', { who: first })}
        </Button>
        <Button purpose="secondary" onClick={() => onChoose({ kind: 'REPLACE', command: lines.compose(() => 'MINE') })}>
          {t('saving.conflict.allMine')}
        </Button>
      </div>
    </>
  );
}

function ConflictHead({ conflict, who }: { conflict: SaveConflict; who: string }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { displayName } = useViewer();
  const { changedAt } = conflict.newer;
  const mineAt = clock(new Date(conflict.madeAt).toISOString(), screen);
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">{t('saving.conflict.line')}</span>
        </th>
        <th scope="col">
          <span className="conflict-table__who">
            <Avatar name={who} tone="client" /> {who}
          </span>
          {changedAt ? (
            <span className="soft minor">{t('saving.conflict.theirsAt', { at: clock(changedAt, screen) })}</span>
          ) : null}
        </th>
        <th scope="col">
          <span className="conflict-table__who">
            <Avatar name={displayName} /> {t('saving.conflict.you')}
          </span>
          <span className="soft minor">{t('saving.conflict.mineAt', { at: mineAt })}</span>
        </th>
      </tr>
    </thead>
  );
}

interface ConflictRowProps {
  line: ConflictLine;
  side: Side;
  onChange: (side: Side) => void;
}

function ConflictRow({ line, side, onChange }: ConflictRowProps): ReactElement {
  const { t } = useTranslation();
  const name = useId();
  if (line.equal) {
    return (
      <tr>
        <th scope="row">{line.label}</th>
        <td colSpan={2} className="soft">
          {t('saving.conflict.equal', { value: line.mine })}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">
        {line.label} <Tag tone="warning">{t('saving.conflict.differs')}</Tag>
      </th>
      {(['THEIRS', 'MINE'] as const).map((each) => (
        <td key={each} className={side === each ? 'conflict-table__chosen' : ''}>
          <label className="conflict-table__choice">
            <input type="radio" name={name} checked={side === each} onChange={() => onChange(each)} />
            {each === 'MINE' ? line.mine : line.theirs}
          </label>
        </td>
      ))}
    </tr>
  );
}
