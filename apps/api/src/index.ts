export { ApiModule } from './api.module.ts';
export type { ApiParts } from './api-parts.ts';
export { createLog } from './logging/log.ts';
export { startApi, type RunningApi } from './start-api.ts';
export { warmUp } from './warm-up.ts';
