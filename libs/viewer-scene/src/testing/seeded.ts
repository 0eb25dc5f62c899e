export { seeded, type Seeded } from '@netwerk/domain/testing';
