import { Button } from '@nl-design-system-candidate/button-react';
import { useId, useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/notice.tsx';
import { TextField } from '../parts/text-field.tsx';
import { logIn, type LoginFailure } from './session.client.ts';
import './account-form.css';

interface AccountFormProps {
  /** Beside the demo people this is the second way in, alone it is the page. */
  besideDemo: boolean;
  onEntered: () => void;
}

export function AccountForm({ besideDemo, onEntered }: AccountFormProps): ReactElement {
  const { t } = useTranslation();
  const headingId = useId();
  const form = useAccountForm(onEntered);
  const Heading = besideDemo ? 'h2' : 'h1';
  return (
    <section className="account-form card" aria-labelledby={headingId}>
      <Heading id={headingId} className={`nl-heading nl-heading--level-${besideDemo ? 4 : 2} account-form__heading`}>
        {t(besideDemo ? 'login.ownHeading' : 'login.heading')}
      </Heading>
      <p className="soft account-form__intro">{t('login.intro')}</p>
      <form className="account-form__fields" noValidate onSubmit={form.submit}>
        {form.failure ? (
          <Notice tone="error" role="alert">
            {t(`login.${form.failure}`)}
          </Notice>
        ) : null}
        <TextField
          label={t('login.username')}
          name="username"
          autoComplete="username"
          value={form.username}
          onChange={form.setUsername}
          error={form.checked && form.username === '' ? t('login.usernameMissing') : undefined}
        />
        <TextField
          label={t('login.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          value={form.password}
          onChange={form.setPassword}
          error={form.checked && form.password === '' ? t('login.passwordMissing') : undefined}
        />
        <Button type="submit" purpose="primary" className="account-form__submit" busy={form.busy}>
          {t(form.busy ? 'login.busy' : 'login.logIn')}
        </Button>
      </form>
      <p className="soft minor">{t('login.forgotten')}</p>
    </section>
  );
}

interface AccountFormState {
  username: string;
  password: string;
  setUsername: (text: string) => void;
  setPassword: (text: string) => void;
  checked: boolean;
  busy: boolean;
  failure: LoginFailure | null;
  submit: (event: SubmitEvent<HTMLFormElement>) => void;
}

function useAccountForm(onEntered: () => void): AccountFormState {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<LoginFailure | null>(null);

  async function send(): Promise<void> {
    setBusy(true);
    const failed = await logIn(username, password);
    setBusy(false);
    setFailure(failed);
    if (failed === null) onEntered();
    else setPassword('');
  }

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const complete = username !== '' && password !== '';
    setChecked(!complete);
    if (complete && !busy) void send();
    else
      event.currentTarget
        .querySelector<HTMLInputElement>(username === '' ? '[name=username]' : '[name=password]')
        ?.focus();
  }

  return { username, password, setUsername, setPassword, checked, busy, failure, submit };
}
