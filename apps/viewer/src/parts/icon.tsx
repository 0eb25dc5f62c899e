import type { ReactElement } from 'react';

/** Own line drawings on a grid of 24, so that every icon has the weight of the letters beside it. */
const drawings = {
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5M12 7.6v.2',
  arrowRight: 'M5 12h14M13 6l6 6-6 6',
  arrowLeft: 'M19 12H5M11 6l-6 6 6 6',
  arrowsBoth: 'M4 9h15M15 5l4 4-4 4M20 16H5M9 12l-4 4 4 4',
  chevronDown: 'm6 9 6 6 6-6',
  chevronRight: 'm9 6 6 6-6 6',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM16.2 16.2 21 21',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 15v1.5',
  calendar: 'M4 6h16v14H4zM4 10h16M8.5 3.5V8M15.5 3.5V8',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5.4l3.4 1.8',
  personLeaves: 'M10 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM4 20.5c0-3.6 2.6-6 6-6M14 18.5h7M18 15l3.5 3.5L18 22',
  shield: 'M12 3.5 19 6v5.5c0 4.4-3 7.6-7 9-4-1.4-7-4.6-7-9V6z',
  document: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.4-3.8 3.4-6 7.5-6s7.100 2.200 7.5 6',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.500 20c.3-3.400 2.800-5.500 6.500-5.500s6.200 2.100 6.500 5.500M16 4.800a3.500 3.500 0 0 1 0 6.500M18.200 15c2 .8 3.100 2.600 3.300 5',
  briefcase: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16M12 12v2.500',
  paw: 'M12 19.500c-3 0-5-1-5-3 0-2.500 2.500-5 5-5s5 2.500 5 5c0 2-2 3-5 3ZM6 11.500v-1M9.500 7.500v-1M14.500 7.500v-1M18 11.500v-1',
  language:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3.500 12h17M12 3c2.500 2.500 3.800 5.500 3.800 9s-1.300 6.500-3.800 9c-2.500-2.500-3.800-5.500-3.800-9S9.500 5.500 12 3Z',
  logOut: 'M14 4H5v16h9M10 12h11M17 8l4 4-4 4',
  close: 'M6 6l12 12M18 6 6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  check: 'm5 12.500 4.500 4.500L19 7.500',
  warning: 'M12 4 2.800 19.500h18.400zM12 10v4.500M12 17v.2',
  speech: 'M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12.500h5',
  offline:
    'M3 3l18 18M5 12.500a10 10 0 0 1 4-2.300M15.500 10.500A10 10 0 0 1 19 12.500M8.300 16a5.500 5.500 0 0 1 7 -.3M12 19.500v.2M2 9a15 15 0 0 1 4-2.500M11 5.500A15 15 0 0 1 22 9',
  online: 'M2 9a15 15 0 0 1 20 0M5.200 12.500a10 10 0 0 1 13.600 0M8.300 16a5.500 5.500 0 0 1 7.400 0M12 19.500v.2',
  filter: 'M4 7h9M17 7h3M15 4.500v5M4 17h3M11 17h9M9 14.500v5',
  handover:
    'M9 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM2.500 20c.3-3.400 2.800-5.500 6.500-5.500 1.800 0 3.300.5 4.400 1.400M16 10h6M19 7v6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  question:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.3-1 .8-1 1.700M12 16.500v.2',
  leans: 'M5 20h14M12 20V6M7.500 10.500 12 6l4.500 4.500',
  mutual: 'M4 9h15M15 5l4 4-4 4M20 16H5M9 12l-4 4 4 4',
  links: 'M6 14a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM18 14a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM9 11h6',
  coverage: 'M4 5h7v6H4zM13 5h7v6h-7zM4 13h7v6H4zM13 13h7v6h-7z',
  child: 'M12 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 20v-5l-1.500-1.500M16 20v-5l1.500-1.500M9 13c1.800 1 4.200 1 6 0',
  cross: 'M12 3v18M7 8.500h10',
  moved: 'M4 12h13M12 7l5 5-5 5M20 5v14',
  bolt: 'M13 3 6 13.500h5L10 21l8-11h-5.500z',
  noContact: 'M8 4v16M14 4v16',
  closer: 'M5 5l9 9M14 7v7H7M19 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  further: 'M19 5 9 15M9 9v6h6M5 21a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  printer: 'M7 8V4h10v4M7 17H4V9.500h16V17h-3M7 14h10v6H7zM17 12h.2',
  equal: 'M5 9h14M5 15h14',
  redo: 'M16 5l4 4-4 4M20 9H10a5.500 5.500 0 0 0 0 11h2',
  cloudCheck: 'M9 18.500H7a4 4 0 0 1-.6-8A6 6 0 0 1 18 10.500a4 4 0 0 1 2.500 2.500M12 17.500l2.500 2.500 5-5',
  cloudOff: 'M3.500 4l16 16M8 7a6 6 0 0 1 10 3.500 4 4 0 0 1 2.500 6.500M16.500 18.500H7a4 4 0 0 1-.6-8',
  sync: 'M5 12a7 7 0 0 1 12-4.900l2 2M19 5v4h-4M19 12a7 7 0 0 1-12 4.900l-2-2M5 19v-4h4',
  pencil: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
  dots: 'M5.500 12v.1M12 12v.1M18.500 12v.1',
  personPlus:
    'M10 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM3.500 20c.3-3.400 2.800-5.500 6.500-5.500 1.500 0 2.800.4 3.900 1M17 13v7M13.500 16.500h7',
  undo: 'M8 5 4 9l4 4M4 9h10a5.500 5.500 0 0 1 0 11h-2',
  wrench: 'M14.800 6.200a4.500 4.500 0 0 0-5.600 5.600L4 17l3 3 5.200-5.200a4.500 4.500 0 0 0 5.600-5.600L15 12l-3-3z',
  cup: 'M5 10h12v5a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5zM17 11h1.500a2.500 2.500 0 0 1 0 5H17M9 7V4M13 7V4',
  bulb: 'M9 17.500c0-2-2.500-3.200-2.500-6.500a5.500 5.500 0 0 1 11 0c0 3.300-2.500 4.500-2.500 6.500zM10 20.500h4M12 2.500v-1M4 5l-1-.8M20 5l1-.8',
  heart: 'M12 20S4 15.200 4 9.500A4.300 4.300 0 0 1 12 7.200a4.300 4.300 0 0 1 8 2.300C20 15.200 12 20 12 20Z',
  purse: 'M4 7.500h14.500A1.500 1.500 0 0 1 20 9v9.500H5.500A1.500 1.500 0 0 1 4 17zM4 7.500 15 4.500v3M15.500 13v.6',
  house: 'M4 11.500 12 4.500l8 7M6 10v9.500h12V10M10 19.500v-5h4v5',
  pulse: 'M2.500 12.500H7L9.500 6l4.500 12.500 2.500-6h5',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400',
} as const;

export type IconName = keyof typeof drawings;

interface IconProps {
  name: IconName;
  size?: number;
  className?: string;
}

/** Decorative: the words beside it, or the label of its button, say the same. */
export function Icon({ name, size = 18, className }: IconProps): ReactElement {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
