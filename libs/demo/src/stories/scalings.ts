import type { ToldScaling } from '../told/told.types.ts';

/** When more or less help was called in, by the key of the story. */
export const scalings: Readonly<Record<string, readonly ToldScaling[]>> = {
  truus: [
    { direction: 'UP', on: '2026-03-18', to: 'wijkverpleging', why: 'Na het vallen lukte het wassen niet alleen.' },
    {
      direction: 'DOWN',
      on: '2026-09-07',
      to: 'de buurvrouw en de eettafel',
      why: 'Samen eten vervangt één dag thuiszorg.',
    },
  ],
  mehmet: [{ direction: 'UP', on: '2026-09-21', to: 'schuldhulpverlening', why: 'Er dreigde beslag op de uitkering.' }],
  sandra: [
    {
      direction: 'UP',
      on: '2026-08-24',
      to: 'Veilig Thuis, om mee te denken',
      why: 'Zij kreeg weer berichten van haar ex.',
    },
  ],
  joost: [
    { direction: 'DOWN', on: '2026-06-01', to: 'één gesprek in de twee weken', why: 'Joost wil meer zelf beslissen.' },
  ],
};
