import { maxExpertises, maxHoursPerWeek, maxLineLength, maxNameLength, maxPeopleAtOnce } from '@netwerk/domain';
import { genderWords, roleWords, shellWords } from './code-words.ts';
import { column, layout } from './column.ts';

const name = { kind: 'LINE', longest: maxNameLength } as const;
const line = { kind: 'LINE', longest: maxLineLength } as const;
const date = { kind: 'DATE' } as const;
const past = { kind: 'DATE', past: true } as const;
const professional = { kind: 'PROFESSIONAL' } as const;
const required = { required: true } as const;

export const teamLayout = layout({
  file: 'teams',
  names: ['teams', 'wijkteams'],
  meaning: 'Wijkteams.',
  columns: [
    column('id', 'id', { kind: 'ID' }, 'Your id of it.', required),
    column('name', 'naam', name, 'Name.', required),
    column('areas', 'gebieden', { kind: 'REFERENCES', to: 'areas', most: 1_000 }, 'Codes of the areas it works in.', {
      also: ['area', 'gebied', 'buurten', 'buurt'],
    }),
  ],
});

export const personLayout = layout({
  file: 'people',
  names: ['people', 'mensen', 'personen', 'persons'],
  meaning: 'Residents, volunteers and professionals. Never members of somebody’s network: those stand in members.csv.',
  columns: [
    column('id', 'id', { kind: 'ID' }, 'Your id of this person. Never a BSN.', required),
    column(
      'name',
      'naam',
      { kind: 'LINE', longest: 2 * maxNameLength },
      'Whole name: the first word is the call name.',
    ),
    column('callName', 'roepnaam', name, 'Call name; goes before what `name` says.', {
      also: ['voornaam', 'first_name'],
    }),
    column('familyName', 'achternaam', name, 'Family name; goes before what `name` says.', {
      also: ['last_name', 'surname'],
    }),
    column('area', 'gebied', { kind: 'REFERENCE', to: 'areas' }, 'Where they live. Needed for a resident.', {
      also: ['buurt', 'gebiedscode', 'buurtcode'],
    }),
    column('livesSince', 'woont_sinds', past, 'First day there; empty: the day of the import.'),
    column('livesUntil', 'woont_tot', date, 'First day on which they no longer live there.'),
    column('roles', 'rollen', { kind: 'CODES', codes: roleWords }, 'What they are; empty: a resident.', {
      also: ['role', 'rol'],
    }),
    column('minor', 'minderjarig', { kind: 'YES_NO' }, 'Under eighteen; empty: no. Never a birth date.'),
    column('hiddenAddress', 'geheim_adres', { kind: 'YES_NO' }, 'Where they live is shown to nobody; empty: no.'),
    column('gender', 'geslacht', { kind: 'CODE', codes: genderWords }, 'As they say it themselves.'),
    column('volunteerSince', 'vrijwilliger_sinds', past, 'Volunteers only: first day; empty: the day of the import.'),
    column(
      'loadLimit',
      'hoeveel_mensen',
      { kind: 'NUMBER', least: 1, most: maxPeopleAtOnce },
      'Volunteers only: how many people they want to help at once.',
    ),
    column(
      'hoursPerWeek',
      'uren_per_week',
      { kind: 'NUMBER', least: 1, most: maxHoursPerWeek },
      'Volunteers only: how many hours a week they want to give.',
    ),
    column('pausedUntil', 'pauze_tot', date, 'Volunteers only: takes nobody new before this day.'),
    column('screenedOn', 'vog_gezien_op', past, 'Volunteers only: when the VOG was seen.'),
    column('trainedIn', 'training', line, 'Volunteers only: training followed.'),
    column('trainedOn', 'training_op', past, 'Volunteers only: when that was.'),
    column('languages', 'talen', line, 'Volunteers only: what they speak.'),
    column('mayBeAskedUntil', 'mag_gevraagd_tot_en_met', date, 'Volunteers only: agreed to be asked up to this day.'),
    column('guidedBy', 'begeleider', professional, 'Volunteers only: id of the professional who guides them.'),
    column('guidedSince', 'begeleid_sinds', past, 'Volunteers only: since when.'),
  ],
});

export const professionalLayout = layout({
  file: 'professionals',
  names: ['professionals', 'beroepskrachten', 'hulpverleners'],
  meaning: 'More about people of people.csv, who are professionals by standing here.',
  columns: [
    column('id', 'id', { kind: 'ID' }, 'The id that they have in people.csv.', { required: true, also: ['persoon'] }),
    column('accent', 'accent', line, 'Beroepsaccent.', { also: ['beroepsaccent'] }),
    column('background', 'achtergrond', line, 'Training or earlier work.'),
    column('organisation', 'organisatie', { kind: 'REFERENCE', to: 'organisations' }, 'Id of the employer.', {
      also: ['organization', 'werkgever'],
    }),
    column(
      'expertise',
      'deskundigheid',
      { kind: 'EXPERTISE', most: maxExpertises },
      'Codes of expertise that stand in the database.',
      { also: ['expertises', 'expertise_codes'] },
    ),
    column('roomFrom', 'ruimte_vanaf', date, 'From when there is room for somebody new.'),
    column('leavesOn', 'uit_dienst_op', date, 'First day on which they no longer work here.'),
    column('awayFrom', 'afwezig_vanaf', date, 'First day of a longer absence.'),
    column('awayUntil', 'afwezig_tot', date, 'First day back.'),
  ],
});

export const membershipLayout = layout({
  file: 'memberships',
  names: ['memberships', 'teamleden', 'lidmaatschappen'],
  meaning: 'Which professional belongs to which team.',
  columns: [
    column('person', 'persoon', professional, 'Id of the professional.', { required: true, also: ['professional'] }),
    column('team', 'team', { kind: 'REFERENCE', to: 'teams' }, 'Id of the team.', required),
    column('shell', 'schil', { kind: 'CODE', codes: shellWords }, 'Works in the team or with the team.', required),
    column('since', 'sinds', date, 'First day; empty: the day of the import.'),
    column('until', 'tot', date, 'First day on which it no longer held.'),
  ],
});
