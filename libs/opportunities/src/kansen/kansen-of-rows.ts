/** Kansen out of rows, without a server around it. */
export { nearbyIn } from './look-nearby.ts';
export { clientOpportunitiesOf } from './opportunities-of.ts';
