import type { Request } from 'express';
import { isLoopback, type ApiSettings } from '@netwerk/config';

/** Headers by which a proxy says that it passes on what others asked. */
const passedOn = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Whether somebody may log in without a password: in the first look, on this machine only. */
export class DemoGate {
  /** The invented gemeente. */
  readonly municipality = 'Oeverlinde';
  private readonly settings: ApiSettings;

  constructor(settings: ApiSettings) {
    this.settings = settings;
  }

  /**
   * Listening on loopback is not enough: a proxy or tunnel on this machine passes on what others ask, and a page elsewhere
   * can give its own name the address of this machine.
   */
  isOpenFor(request: Request): boolean {
    return (
      this.settings.mode === 'demo' &&
      isLoopback(this.settings.host) &&
      isLoopback(request.hostname ?? '') &&
      passedOn.every((header) => request.get(header) === undefined)
    );
  }
}
