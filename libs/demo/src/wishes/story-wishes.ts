import type { ToldWishes } from './wishes.types.ts';

/** What the clients of the stories want, like and can, by the key of the story. */
export const storyWishes: Readonly<Record<string, ToldWishes>> = {
  truus: {
    needs: [
      {
        words: 'Ik eet altijd alleen.',
        kind: 'G',
        domain: 'SOCIAL',
        about: 'EATING_TOGETHER',
        on: '2026-03-04',
        metOn: '2026-05-04',
      },
      {
        words: 'Op vrijdag is het huis zo stil.',
        kind: 'G',
        domain: 'SOCIAL',
        about: 'EATING_TOGETHER',
        stepFree: true,
        on: '2026-11-03',
      },
    ],
    likes: ['EATING_TOGETHER', 'CARDS_AND_GAMES', 'SEWING'],
    likesOn: '2026-11-03',
    free: ['1 11:30 16:00', '5 13:00 20:00'],
    talents: [
      { words: 'Ik verstel al mijn kleren zelf.', kind: 'P', about: 'SEWING', at: ['6 10:00 13:00'], on: '2026-11-03' },
    ],
    offered: [
      {
        member: 'corrie',
        words: 'Corrie wil wel vaker komen kaarten.',
        kind: 'G',
        domain: 'SOCIAL',
        about: 'CARDS_AND_GAMES',
        on: '2026-11-03',
      },
    ],
    known: [{ member: 'bilal', resident: 'bilal', on: '2026-03-16' }],
  },
  mehmet: {
    needs: [
      {
        words: 'De post blijft liggen.',
        kind: 'A',
        domain: 'FINANCE',
        about: 'PAPERS',
        money: true,
        on: '2026-09-01',
      },
    ],
    likes: ['BICYCLE_REPAIR', 'FAITH'],
    likesOn: '2026-09-22',
    free: ['1 09:00 12:00', '3 13:00 17:00', '6 10:00 13:00'],
    talents: [
      {
        words: 'Ik maak fietsen, dat kan ik met mijn ogen dicht.',
        kind: 'P',
        about: 'BICYCLE_REPAIR',
        at: ['6 10:00 13:00', '3 13:00 17:00'],
        on: '2026-09-22',
      },
    ],
    known: [{ member: 'erik', professional: 'erik', on: '2026-09-08' }],
  },
  sandra: {
    needs: [
      {
        words: 'Ik wil mijn moeder weer vaker spreken.',
        kind: 'E',
        domain: 'SOCIAL',
        on: '2026-11-16',
      },
      {
        words: 'Ik wil praten met iemand die weet wat ik heb meegemaakt.',
        kind: 'A',
        domain: 'MENTAL_HEALTH',
        on: '2026-11-02',
      },
      { words: 'Ik ken hier niemand.', kind: 'G', domain: 'SOCIAL', about: 'COFFEE', on: '2026-08-20' },
    ],
    likes: ['COFFEE', 'CHILDREN'],
    likesOn: '2026-08-20',
    free: ['3 09:30 12:00', '4 09:00 12:00', '5 09:30 12:00'],
  },
  joost: {
    likes: ['FOOTBALL', 'REPAIRS'],
    likesOn: '2026-08-27',
    free: ['3 15:00 21:00', '6 12:00 18:00'],
    talents: [{ words: 'Ik sjouw graag en ik ben nooit te laat.', kind: 'P', about: 'REPAIRS', on: '2026-08-27' }],
    avoids: ['tom'],
    known: [
      { member: 'ilse', professional: 'ilse', on: '2026-05-19' },
      { member: 'sara', professional: 'sara', on: '2025-08-28' },
    ],
  },
  amina: {
    needs: [
      {
        words: 'Dinsdag wandelen, met een vrouw.',
        kind: 'G',
        domain: 'PHYSICAL_HEALTH',
        about: 'WALKING',
        withWhom: 'WOMAN',
        on: '2026-11-05',
      },
    ],
    likes: ['WALKING', 'GARDENING', 'COOKING'],
    likesOn: '2026-11-05',
    free: ['2 10:00 12:00', '3 13:00 16:00', '6 09:30 12:00'],
    talents: [{ words: 'Ik kook graag voor veel mensen.', kind: 'P', about: 'COOKING', on: '2026-11-05' }],
    known: [{ member: 'ria', resident: 'ria', on: '2026-06-04' }],
    refused: [{ resident: 'joke', saidBy: 'OTHER_SIDE', ruleId: 'K04', on: '2026-03-19' }],
  },
  gerrit: {
    needs: [
      { words: 'Ik wil weer ergens bij horen.', kind: 'G', domain: 'WORK', about: 'CARDS_AND_GAMES', on: '2026-05-07' },
    ],
    likes: ['CARDS_AND_GAMES', 'CRAFTS'],
    likesOn: '2026-11-09',
    free: ['1 13:30 17:00', '5 13:00 16:00', '6 10:00 13:00'],
    talents: [{ words: 'Ik was veertig jaar meubelmaker.', kind: 'P', about: 'REPAIRS', on: '2026-11-09' }],
  },
  fatma: {
    needs: [
      {
        words: 'Soms wil ik een avond voor mezelf.',
        kind: 'P',
        domain: 'PHYSICAL_HEALTH',
        about: 'RESPITE',
        on: '2026-02-05',
      },
    ],
    likes: ['COOKING', 'SINGING'],
    likesOn: '2026-11-13',
    free: ['4 09:30 11:30', '5 19:00 22:00'],
    offered: [
      {
        member: 'anneke',
        words: 'Anneke blijft graag een uurtje bij Kemal.',
        kind: 'P',
        domain: 'PHYSICAL_HEALTH',
        about: 'RESPITE',
        on: '2026-11-13',
      },
    ],
  },
  'kees-brandsma': {
    needs: [
      { words: 'Mijn huis is te stil geworden.', kind: 'G', domain: 'SOCIAL', about: 'COFFEE', on: '2026-10-30' },
      { words: 'Ik wil over Janny kunnen praten.', kind: 'E', domain: 'MEANING', on: '2026-10-30' },
    ],
    likes: ['ANIMALS', 'COFFEE'],
    likesOn: '2026-10-30',
    free: ['3 10:00 12:00', '4 14:00 16:00'],
    offered: [
      { member: 'sietse', words: 'Sietse wil wel weer langskomen.', kind: 'G', domain: 'SOCIAL', on: '2026-10-30' },
    ],
  },
  'halina-kowalczyk': {
    needs: [
      {
        words: 'Ik betaal alles te laat.',
        kind: 'P',
        domain: 'FINANCE',
        about: 'PAPERS',
        money: true,
        on: '2026-06-18',
      },
    ],
    likes: ['SEWING', 'FAITH'],
    likesOn: '2026-10-27',
    free: ['2 13:00 16:00', '4 09:00 12:00'],
  },
  'nadia-okbay': {
    needs: [
      {
        words: 'Ik zoek iemand om Nederlands mee te praten.',
        kind: 'G',
        domain: 'WORK',
        about: 'DUTCH_LANGUAGE',
        withWhom: 'WOMAN',
        on: '2026-10-23',
      },
    ],
    likes: ['DUTCH_LANGUAGE', 'COOKING'],
    likesOn: '2026-10-23',
    free: ['1 09:00 11:30', '4 09:30 11:30'],
  },
  'wim-dekker': {
    needs: [
      {
        words: 'Mijn vrouw deed altijd de bank.',
        kind: 'A',
        domain: 'FINANCE',
        about: 'COMPUTERS',
        money: true,
        on: '2026-11-02',
      },
    ],
    likes: ['CARDS_AND_GAMES', 'GARDENING'],
    likesOn: '2026-11-02',
    free: ['1 10:00 16:00', '3 13:00 16:00'],
  },
  'sylvana-martha': {
    needs: [
      {
        words: 'Ik wil niet alles aan mijn moeder vragen.',
        kind: 'P',
        domain: 'SOCIAL',
        about: 'CHILDREN',
        on: '2026-10-20',
      },
    ],
    likes: ['MUSIC', 'CHILDREN'],
    likesOn: '2026-10-20',
    free: ['1 09:00 11:30', '3 09:00 12:00'],
  },
  'corrie-de-wit': {
    needs: [
      {
        words: 'Ik loop liever niet alleen.',
        kind: 'G',
        domain: 'PHYSICAL_HEALTH',
        about: 'WALKING',
        on: '2026-10-15',
      },
    ],
    likes: ['WALKING', 'COFFEE'],
    likesOn: '2026-10-15',
    free: ['2 10:00 11:30', '4 10:00 11:30'],
  },
};
