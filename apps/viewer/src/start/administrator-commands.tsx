import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './administrator-commands.css';

const commands = [
  { words: 'add', text: 'npm run graph -- user add' },
  { words: 'list', text: 'npm run graph -- user list' },
  { words: 'disable', text: 'npm run graph -- user disable' },
  { words: 'permissions', text: 'npm run graph -- print-permissions' },
] as const;

export function AdministratorCommands(): ReactElement {
  const { t } = useTranslation();
  return (
    <dl className="administrator-commands">
      {commands.map((command) => (
        <div key={command.words}>
          <dt>
            <code>{command.text}</code>
          </dt>
          <dd className="soft">{t(`start.ADMINISTRATOR.commands.${command.words}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
