import type { ReactElement } from 'react';
import type { NodeIcon } from '@netwerk/viewer-scene';

const iconPaths: Record<NodeIcon, string> = {
  PERSON:
    'M0-6.500a3.200 3.200 0 1 0 0 6.400 3.200 3.200 0 0 0 0-6.400ZM-6.500 7.500c0-3.800 2.800-5.600 6.500-5.600s6.500 1.800 6.500 5.600',
  PROFESSIONAL: 'M-7.500-3.500h15v10h-15zM-3-3.500v-3h6v3M-7.500 1h15M0 .2v1.800',
  GROUP:
    'M-4.200-5.500a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600ZM4.200-5.500a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600ZM-9 6c0-3 2-4.500 4.600-4.500S0 3 0 6M0 6c0-3 2-4.500 4.400-4.500S9 3 9 6',
  PET: 'M0 7c-3 0-5-1-5-3S-2.500-.5 0-.5 5 2 5 4 3 7 0 7ZM-6-1.500v-.800M-2.500-4.500v-1.500M2.500-4.500v-1.500M6-1.500v-.800',
};

interface PersonIconProps {
  icon: NodeIcon;
  x: number;
  y: number;
  radius: number;
}

export function PersonIcon({ icon, x, y, radius }: PersonIconProps): ReactElement {
  return (
    <path
      className="map-icon"
      d={iconPaths[icon]}
      transform={`translate(${x} ${y}) scale(${(radius / 16).toFixed(3)})`}
    />
  );
}
