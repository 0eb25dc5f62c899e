import type { SupportKind } from '@netwerk/domain';
import type { NodeIcon } from '../scene.types.ts';

/** Outlines in a square from -10 to 10, drawn with a round line; made for this product. */
export const iconPaths: Readonly<Record<NodeIcon, string>> = {
  PERSON: 'M0,-7.5a3.8,3.8 0 1 1 0,7.6a3.8,3.8 0 1 1 0,-7.6M-7,7.5c0,-4.2 3,-6 7,-6s7,1.8 7,6',
  PROFESSIONAL: 'M-8,-4h16v11h-16zM-3.2,-4v-2.6h6.4v2.6M-8,1h16M0,-0.2v2.4',
  GROUP:
    'M-4,-5.6a2.8,2.8 0 1 1 0,5.6a2.8,2.8 0 1 1 0,-5.6M4.4,-5.6a2.8,2.8 0 1 1 0,5.6a2.8,2.8 0 1 1 0,-5.6' +
    'M-9,6.4c0,-3.4 2.2,-4.6 5,-4.6s5,1.2 5,4.6M3.2,2c3.2,-0.6 6,0.8 6,4.4',
  PET:
    'M-4.5,5.5c0,-3 2.6,-5.6 4.5,-5.6s4.5,2.6 4.5,5.6c0,2 -2.6,1.6 -4.5,1.6s-4.5,0.4 -4.5,-1.6z' +
    'M-6.6,-2.6v1.8M6.6,-2.6v1.8M-2.6,-6.4v2M2.6,-6.4v2',
};

/** The four kinds of support as signs, for who does not know the letters: a hand tool, a cup, a lamp, a heart. */
export const supportPaths: Readonly<Record<SupportKind, string>> = {
  PRACTICAL: 'M-5.5,5.5l5,-5M-0.5,-0.5a3.6,3.6 0 0 1 4.2,-5l-2,2l0.4,2l2,0.4l2,-2a3.6,3.6 0 0 1 -5,4.2',
  COMPANY: 'M-5,-3.5h7.5v5.5a2.6,2.6 0 0 1 -2.6,2.6h-2.3a2.6,2.6 0 0 1 -2.6,-2.6zM2.5,-2h1.4a1.9,1.9 0 0 1 0,3.8h-1.4',
  ADVICE: 'M-1.8,2.6c0,-1.6 -2,-2.4 -2,-4.8a3.8,3.8 0 0 1 7.600,0c0,2.4 -2,3.2 -2,4.8zM-1.400,5.200h2.800',
  EMOTIONAL:
    'M0,5.2c-3,-2.2 -5.4,-4 -5.4,-6.6a2.800,2.800 0 0 1 5.4,-1.100a2.800,2.800 0 0 1 5.4,1.100c0,2.6 -2.4,4.4 -5.4,6.6z',
};

/** Both hands of a clock, for a badge of radius 10. */
export const clockHands = 'M0,-5.5v5.5l3.6,2.4';
export const latinCross = 'M0,-6v12M-4,-2.4h8';
export const movedCross = 'M-4.2,-4.2l8.4,8.4M4.2,-4.2l-8.4,8.4';
