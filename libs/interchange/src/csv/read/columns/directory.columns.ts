import {
  maxInitiativeAreas,
  maxLineLength,
  maxNameLength,
  maxOrganisers,
  maxPlaces,
  maxTextLength,
  maxWaitingWeeks,
} from '@netwerk/domain';
import {
  initiativeKindWords,
  initiativeStateWords,
  interestWords,
  lifeDomainWords,
  onlyForWords,
  organisationKindWords,
  participationWords,
  supportWords,
} from './code-words.ts';
import { column, layout } from './column.ts';
import { latitude, longitude } from './place.columns.ts';

const name = { kind: 'LINE', longest: maxNameLength } as const;
const line = { kind: 'LINE', longest: maxLineLength } as const;
const required = { required: true } as const;

export const organisationLayout = layout({
  file: 'organisations',
  names: ['organisations', 'organisaties', 'organizations'],
  meaning: 'Employers and partners.',
  columns: [
    column('id', 'id', { kind: 'ID' }, 'Your id of it.', required),
    column('name', 'naam', name, 'Name.', required),
    column('kind', 'soort', { kind: 'CODE', codes: organisationKindWords }, 'Which sort of partner.', required),
    column('phone', 'telefoon', { kind: 'PHONE' }, 'Public telephone number.', { also: ['telefoonnummer'] }),
    column('email', 'e_mail', { kind: 'EMAIL' }, 'Public mail address.', { also: ['mail', 'mailadres', 'emailadres'] }),
    column('website', 'website', { kind: 'PAGE' }, 'Public page, https.'),
    column('reachable', 'bereikbaar', line, 'How and when one reaches them.'),
  ],
});

export const initiativeLayout = layout({
  file: 'initiatives',
  names: ['initiatives', 'initiatieven'],
  meaning: 'Groups, activities and places of the sociale kaart.',
  columns: [
    column('id', 'id', { kind: 'ID' }, 'Your id of it.', required),
    column('name', 'naam', name, 'Name.', required),
    column('kind', 'soort', { kind: 'CODE', codes: initiativeKindWords }, 'Which of the three.', required),
    column(
      'areas',
      'gebieden',
      { kind: 'REFERENCES', to: 'areas', most: maxInitiativeAreas },
      'Codes of the areas that it is meant for.',
      { required: true, also: ['area', 'gebied', 'buurten', 'buurt'] },
    ),
    column('organisations', 'organisaties', { kind: 'REFERENCES', to: 'organisations', most: 1 }, 'Who runs it.', {
      also: ['organisation', 'organisatie', 'organization', 'organizations'],
    }),
    column('lifeDomains', 'leefgebieden', { kind: 'CODES', codes: lifeDomainWords }, 'What it matters to.', {
      also: ['leefgebied', 'life_domain'],
    }),
    column('interests', 'interesses', { kind: 'CODES', codes: interestWords }, 'What it is about.', {
      also: ['interest', 'interesse'],
    }),
    column('support', 'steun', { kind: 'CODES', codes: supportWords }, 'Kinds of support that it gives.'),
    column('summary', 'in_het_kort', line, 'What it is, in one line.', { also: ['samenvatting'] }),
    column('description', 'beschrijving', { kind: 'TEXT', longest: maxTextLength }, 'What it is, in a few sentences.'),
    column('searchWords', 'zoekwoorden', line, 'More words by which it is found.'),
    column('location', 'locatie', line, 'Public address.', { also: ['adres', 'plek'] }),
    column('latitude', 'breedtegraad', latitude, 'Latitude of that place (WGS 84); with longitude.', { also: ['lat'] }),
    column('longitude', 'lengtegraad', longitude, 'Longitude; with latitude.', { also: ['lon', 'lng'] }),
    column('rhythm', 'wanneer', name, 'When, as people say it: "maandag 12.00".', { also: ['ritme'] }),
    column('cost', 'kosten', line, 'What it costs, in words.'),
    column('wheelchair', 'rolstoel', { kind: 'YES_NO' }, 'Whether a wheelchair gets in; empty: unknown.'),
    column('accessibility', 'toegankelijkheid', line, 'Steps, toilet, lift, in words.'),
    column('languages', 'talen', line, 'Which languages are spoken.'),
    column('food', 'eten', line, 'What there is to eat.'),
    column('phone', 'telefoon', { kind: 'PHONE' }, 'Public telephone number.', { also: ['telefoonnummer'] }),
    column('places', 'plekken', { kind: 'NUMBER', least: 1, most: maxPlaces }, 'How many can take part.'),
    column('taken', 'bezet', { kind: 'NUMBER', least: 0, most: maxPlaces }, 'How many of those are taken.'),
    column(
      'waitingWeeks',
      'wachtweken',
      { kind: 'NUMBER', least: 0, most: maxWaitingWeeks },
      'How long newcomers wait, in weeks.',
    ),
    column('seeks', 'zoekt', line, 'Whom it looks for, in words.'),
    column(
      'otherOrganisers',
      'andere_trekkers',
      { kind: 'NUMBER', least: 0, most: maxOrganisers },
      'How many carry it besides those in participation.csv.',
    ),
    column('onlyFor', 'alleen_voor', { kind: 'CODE', codes: onlyForWords }, 'Only for women or for men; empty: all.'),
    column('checkedOn', 'nagekeken_op', { kind: 'DATE', past: true }, 'When this was last checked.'),
    column('state', 'staat', { kind: 'CODE', codes: initiativeStateWords }, 'Open for newcomers or not; empty: open.', {
      also: ['status'],
    }),
    column('pausedUntil', 'pauze_tot', { kind: 'DATE' }, 'First day on which it goes on; only with a pause.'),
  ],
});

export const participationLayout = layout({
  file: 'participation',
  names: ['participation', 'deelname', 'deelnames'],
  meaning: 'Who takes part in an initiative or carries it, seen outside any file.',
  columns: [
    column('person', 'persoon', { kind: 'REFERENCE', to: 'people' }, 'Id in people.csv.', required),
    column('initiative', 'initiatief', { kind: 'REFERENCE', to: 'initiatives' }, 'Id in initiatives.csv.', required),
    column('as', 'als', { kind: 'CODE', codes: participationWords }, 'Takes part or carries it; empty: takes part.'),
    column('since', 'sinds', { kind: 'DATE' }, 'First day; empty: the day of the import.'),
    column('until', 'tot', { kind: 'DATE' }, 'First day on which it no longer held.'),
    column(
      'shown',
      'zichtbaar',
      { kind: 'YES_NO' },
      'Trekker only: agreed that name, role and number stand on the sociale kaart.',
    ),
    column('role', 'rol', name, 'Trekker only: what they do, in words.'),
    column('phone', 'telefoon', { kind: 'PHONE' }, 'Trekker only: number on which they want to be called.'),
  ],
});
