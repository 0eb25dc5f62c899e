import type { CaseRole, IsoDate } from '@netwerk/domain';
import type { AgeBand } from '../people/residents.ts';
import type { Origin } from '../place/areas.ts';
import type { Gender } from '../words/first-names.ts';
import type { Story } from './story.types.ts';

/** A client with an own name and question around whom the network is made like everybody's. */
function made(
  name: readonly [callName: string, familyName: string, area: string],
  background: readonly [Origin, Gender, AgeBand],
  question: string,
  asked: string,
  dates: { readonly opened: IsoDate; readonly discussed?: IsoDate },
  roles: readonly (readonly [who: string, role: CaseRole])[],
  extra: Partial<Pick<Story, 'legalGround' | 'referrer' | 'goal' | 'network'>> = {},
): Story {
  const [callName, familyName, area] = name;
  const [origin, gender, age] = background;
  const key = `${callName}-${familyName}`.toLowerCase().replaceAll(' ', '-');
  return {
    key,
    resident: { key, callName, familyName, area, gender: gender === 'woman' ? 'WOMAN' : 'MAN' },
    background: { origin, gender, age },
    openedOn: dates.opened,
    asked,
    question,
    legalGround: 'WMO',
    ...(dates.discussed === undefined ? {} : { discussedOn: dates.discussed }),
    roles: roles.map(([who, role]) => ({ who, role, from: dates.opened })),
    agreements: (['I1', 'I2'] as const).map((kind) => ({ kind, givenOn: dates.opened, expiresOn: '2027-08-31' })),
    waiting: [],
    ...extra,
  };
}

/** The first conversation is still to come: an empty map, which a network card of elsewhere may fill. */
const nobodyYet = { members: [], knows: [] };

/** The rest of Samira's fourteen. */
const withSamira: readonly Story[] = [
  made(
    ['Halina', 'Kowalczyk', 'zilverlinde'],
    ['polish', 'woman', 'middle'],
    'Ik betaal alles te laat.',
    'Hulp bij betalingsregelingen.',
    { opened: '2026-06-11', discussed: '2026-10-27' },
    [['samira', 'CONTACT']],
    { legalGround: 'WGS', referrer: 'corporatie', goal: 'Elke maand weten wat er overblijft.' },
  ),
  made(
    ['Rachid', 'Azzouzi', 'oosterpark'],
    ['moroccan', 'man', 'middle'],
    'Ik durf de brieven niet meer open te maken.',
    'Een briefadres en rust.',
    { opened: '2026-11-10' },
    [['samira', 'CONTACT']],
    { legalGround: 'WGS', referrer: 'werkgever', network: nobodyYet },
  ),
  made(
    ['Sylvana', 'Martha', 'zilverlinde'],
    ['antillean', 'woman', 'young'],
    'Ik wil niet alles aan mijn moeder vragen.',
    'Oppas en hulp met geld.',
    { opened: '2026-03-26', discussed: '2026-10-20' },
    [
      ['omar', 'CONTACT'],
      ['samira', 'DUO'],
    ],
    { legalGround: 'PARTICIPATIEWET', referrer: 'school' },
  ),
  made(
    ['Wim', 'Dekker', 'tuindorp'],
    ['dutch', 'man', 'old'],
    'Mijn vrouw deed altijd de bank.',
    'Hulp met internetbankieren.',
    { opened: '2026-05-21', discussed: '2026-11-02' },
    [
      ['petra', 'CONTACT'],
      ['samira', 'STAND_IN'],
    ],
    { referrer: 'bibliotheek' },
  ),
  made(
    ['Nadia', 'Okbay', 'oosterpark'],
    ['eritrean', 'woman', 'young'],
    'Ik zoek iemand om Nederlands mee te praten.',
    'Taalles.',
    { opened: '2026-04-16', discussed: '2026-10-23' },
    [
      ['omar', 'CONTACT'],
      ['samira', 'DUO'],
    ],
    { legalGround: 'PARTICIPATIEWET', referrer: 'inburgering' },
  ),
];

const withColleagues: readonly Story[] = [
  made(
    ['Bep', 'Jansma', 'oosterpark'],
    ['dutch', 'woman', 'old'],
    'Ik wil mijn eigen boodschappen blijven doen.',
    'Maaltijden aan huis.',
    { opened: '2026-05-12', discussed: '2026-10-30' },
    [['ilse', 'CONTACT']],
    { referrer: 'buurvrouw' },
  ),
  made(
    ['Corrie', 'de Wit', 'zilverlinde'],
    ['dutch', 'woman', 'old'],
    'Ik loop liever niet alleen.',
    'Iets tegen de stilte in huis.',
    { opened: '2026-06-04', discussed: '2026-10-15' },
    [['omar', 'CONTACT']],
    { referrer: 'huisarts' },
  ),
  made(
    ['Ronald', 'Pinas', 'havenkwartier'],
    ['surinamese', 'man', 'middle'],
    'Ik wil weer zelf mijn huur betalen.',
    'Budgetbeheer.',
    { opened: '2026-02-19', discussed: '2026-11-06' },
    [['dewi', 'CONTACT']],
    { legalGround: 'WGS', referrer: 'corporatie' },
  ),
  made(
    ['Hiwet', 'Berhane', 'havenkwartier'],
    ['eritrean', 'woman', 'young'],
    'Ik begrijp de post van de gemeente niet.',
    'Iemand die meegaat naar het loket.',
    { opened: '2026-07-09', discussed: '2026-10-28' },
    [
      ['dewi', 'CONTACT'],
      ['hanan', 'DUO'],
    ],
    { legalGround: 'PARTICIPATIEWET', referrer: 'vluchtelingenwerk' },
  ),
  made(
    ['Annet', 'Wiersma', 'kanaaldorp'],
    ['dutch', 'woman', 'old'],
    'Ik mis het water en de mensen daar.',
    'Een andere woning.',
    { opened: '2026-09-03', discussed: '2026-11-11' },
    [['dewi', 'CONTACT']],
    { referrer: 'dochter' },
  ),
];

export const madeStories: readonly Story[] = [...withSamira, ...withColleagues];
