export { AccountService, type NewAccount } from './account.service.ts';
export { AttemptLimits, defaultLimits, TooManyAttempts, type AttemptLimitSettings } from './attempt-limits.ts';
export type { KnownLogin } from './known-logins.ts';
export { hashPassword, isPasswordOf, longestPassword, shortestPassword } from './passwords.ts';
export { SessionCookie } from './session-cookie.ts';
export { LoginService, type Credentials, type LoginOrigin, type StartedSession } from './login.service.ts';
export { SessionService, type SessionSettings } from './session.service.ts';
export { hashOfToken, isToken, newToken } from './token.ts';
export { ViewerResolver } from './viewer.resolver.ts';
