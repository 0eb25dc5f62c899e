export { placesOf, randomNetwork } from './random-network.ts';
export { randomHistory, type RandomHistory } from './random-history.ts';
