import { z } from 'zod';
import { given, type Environment } from './environment.ts';
import { isLoopback, urlOf } from './setting-checks.ts';
import type { SettingProblem } from './settings-problem.ts';
import type { ApiSettings, Mode } from './settings.types.ts';

const apiSettings = z.object({
  host: z
    .string()
    .regex(/^[A-Za-z0-9.:[\]-]+$/)
    .default('127.0.0.1'),
  port: z
    .string()
    .regex(/^\d{1,5}$/)
    .default('3000')
    .transform(Number)
    .pipe(z.number().int().min(1).max(65_535)),
  publicUrl: z.string().refine(isSafeAddress).optional(),
});

const cures: Readonly<Record<keyof typeof apiSettings.shape, SettingProblem>> = {
  host: {
    setting: 'NETWERK_HOST',
    nl: 'dit is geen adres om op te luisteren; schrijf bijvoorbeeld 127.0.0.1.',
    en: 'this is not an address to listen on; write for example 127.0.0.1.',
  },
  port: {
    setting: 'PORT',
    nl: 'dit is geen poort; kies een getal van 1 tot 65535.',
    en: 'this is not a port; choose a number from 1 to 65535.',
  },
  publicUrl: {
    setting: 'NETWERK_PUBLIC_URL',
    nl: 'moet met https:// beginnen (of http:// op deze machine zelf) en geen pad hebben.',
    en: 'must start with https:// (or http:// on this machine itself) and have no path.',
  },
};

/** What the API needs to listen. All problems at once; `settings` is null when there are any. */
export function checkApiSettings(
  mode: Mode,
  environment: Environment,
):
  | { settings: Omit<ApiSettings, 'viewerDist'>; problems: [] }
  | { settings: null; problems: readonly SettingProblem[] } {
  const parsed = apiSettings.safeParse({
    host: given(environment, 'NETWERK_HOST'),
    port: given(environment, 'PORT'),
    publicUrl: given(environment, 'NETWERK_PUBLIC_URL')?.replace(/\/$/, ''),
  });
  const fields = new Set(parsed.success ? [] : parsed.error.issues.map((issue) => issue.path[0]));
  const problems = [
    ...Object.entries(cures)
      .filter(([name]) => fields.has(name))
      .map(([, cure]) => cure),
    ...reachProblems(mode, environment),
  ];
  if (!parsed.success || problems.length > 0) return { settings: null, problems };
  const { host, port, publicUrl } = parsed.data;
  return { settings: { mode, host, port, ...(publicUrl === undefined ? {} : { publicUrl }) }, problems: [] };
}

function isSafeAddress(text: string): boolean {
  const url = urlOf(text);
  if (url === null || url.origin !== text) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

function reachProblems(mode: Mode, environment: Environment): SettingProblem[] {
  const host = given(environment, 'NETWERK_HOST') ?? '127.0.0.1';
  if (mode === 'demo') return isLoopback(host) ? [] : [demoIsLocal];
  if (mode !== 'production') return [];
  const publicUrl = given(environment, 'NETWERK_PUBLIC_URL');
  if (publicUrl === undefined) return [publicUrlMissing];
  return publicUrl.startsWith('http://') && !isLoopback(host) ? [notEncrypted] : [];
}

const demoIsLocal: SettingProblem = {
  setting: 'NETWERK_HOST',
  nl: 'de eerste kennismaking heeft geen wachtwoorden en draait alleen op deze machine; haal NETWERK_HOST weg of gebruik npm run serve.',
  en: 'the first look has no passwords and runs on this machine only; remove NETWERK_HOST or use npm run serve.',
};

const notEncrypted: SettingProblem = {
  setting: 'NETWERK_HOST',
  nl: 'andere machines kunnen de dienst bereiken, maar NETWERK_PUBLIC_URL is niet versleuteld: wachtwoorden gaan dan leesbaar over het netwerk; geef een adres met https:// of haal NETWERK_HOST weg.',
  en: 'other machines can reach the service, but NETWERK_PUBLIC_URL is not encrypted: passwords would cross the network readable; give an address with https:// or remove NETWERK_HOST.',
};

const publicUrlMissing: SettingProblem = {
  setting: 'NETWERK_PUBLIC_URL',
  nl: 'ontbreekt; geef het adres dat medewerkers intypen, bijvoorbeeld https://netwerk.voorbeeld.nl.',
  en: 'is missing; give the address that workers type, for example https://netwerk.example.org.',
};
