export * from './shared/codes.ts';
export * from './shared/dates.ts';
export * from './shared/errors.ts';
export * from './network/network.types.ts';
