export { ClientNetworkModule } from './client-network.module.ts';
