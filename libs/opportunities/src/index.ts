export { OpportunitiesModule } from './opportunities.module.ts';
