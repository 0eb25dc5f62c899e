import { opportunitiesToDraw } from './opportunities-to-draw.ts';
import { kans } from './testing/opportunity-builder.ts';

const names: Record<string, string> = { bilal: 'Bilal', anja: 'Anja', hennie: 'Hennie' };
const words = {
  nameOf: (memberId: string | null) => names[memberId ?? ''] ?? null,
  via: (name: string, carries: boolean) => (carries ? `lucht voor ${name}` : `via ${name}`),
};

describe('kansen for the picture', () => {
  test('say who goes along, by name', () => {
    expect(opportunitiesToDraw([kans()], words)).toEqual([
      {
        ...{ id: 'kans-1', number: 1, shape: 'PLACE', label: 'Eettafel', title: 'Mee-eten op maandag' },
        ...{ sector: 'WORK_SCHOOL_CLUB', lifeDomain: 'SOCIAL', memberId: null, viaMemberId: 'bilal' },
        viaText: 'via Bilal',
      },
    ]);
  });

  test('say of who carries much that it becomes lighter, for nobody is introduced by them', () => {
    const effect = { ...kans().effect, adds: 'NOBODY' as const, lightensMemberId: 'anja' };
    const relieving = kans({ kind: 'RELIEVE_CARER', memberId: 'hennie', viaMemberId: 'anja', effect });
    expect(opportunitiesToDraw([relieving], words)[0]).toMatchObject({
      memberId: 'hennie',
      viaText: 'lucht voor Anja',
    });
  });

  test('name nobody who is not on the map', () => {
    expect(opportunitiesToDraw([kans({ viaMemberId: 'left' })], words)[0]?.viaText).toBeNull();
  });
});
