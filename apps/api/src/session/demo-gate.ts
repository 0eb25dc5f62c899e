import type { ApiSettings } from '@netwerk/config';

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/** Whether somebody may log in without a password: in the first look, on this machine only. */
export class DemoGate {
  /** The invented gemeente. */
  readonly municipality = 'Oeverlinde';
  private readonly settings: ApiSettings;

  constructor(settings: ApiSettings) {
    this.settings = settings;
  }

  isOpen(): boolean {
    return this.settings.mode === 'demo' && loopbackHosts.has(this.settings.host);
  }
}
