import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Nest's own messages: only that something was said and by which part, as its error texts may hold values. */
export class NestLog implements LoggerService {
  private readonly logger: Logger;

  constructor(logger: Logger) {
    this.logger = logger;
  }

  log(): void {}

  error(_message: unknown, ...rest: unknown[]): void {
    this.logger.error({ part: contextOf(rest) }, 'framework error');
  }

  warn(_message: unknown, ...rest: unknown[]): void {
    this.logger.warn({ part: contextOf(rest) }, 'framework warning');
  }
}

function contextOf(rest: unknown[]): string {
  const last = rest.at(-1);
  return typeof last === 'string' && /^\w+$/.test(last) ? last : 'Nest';
}
