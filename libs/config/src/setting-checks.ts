import type { SettingProblem } from './settings-problem.ts';

const loopbackNames = new Set(['localhost', '::1', '[::1]']);

/** Whether only this machine can reach `host`. */
export function isLoopback(host: string): boolean {
  return loopbackNames.has(host) || /^127(\.\d{1,3}){3}$/.test(host);
}

const shortestPassword = 12;
const guessed = /^(neo4j|password|wachtwoord|welkom|welcome|admin|secret|geheim|changeme|netwerk|qwerty)/i;

/** Why a password is too easy to guess, or null. Length counts more than odd characters (NIST SP 800-63B). */
export function passwordWeakness(setting: string, password: string, username: string): SettingProblem | null {
  if (
    password.length >= shortestPassword &&
    !guessed.test(password) &&
    new Set(password).size > 4 &&
    !password.includes(username)
  ) {
    return null;
  }
  return {
    setting,
    nl: `dit wachtwoord is te zwak; kies er een van minstens ${shortestPassword} tekens dat niet te raden is.`,
    en: `this password is too weak; choose one of at least ${shortestPassword} characters that cannot be guessed.`,
  };
}

/** A URL, or null when the text is none. */
export function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
