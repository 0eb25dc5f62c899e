export { placesOf, randomNetwork } from './random-network.ts';
