import { maxLineLength, maxNameLength, maxTextLength } from '@netwerk/domain';
import { caseOutcomeWords, goneReasonWords, legalGroundWords, memberKindWords } from './code-words.ts';
import { column, layout } from './column.ts';

const name = { kind: 'LINE', longest: maxNameLength } as const;
const line = { kind: 'LINE', longest: maxLineLength } as const;
const text = { kind: 'TEXT', longest: maxTextLength } as const;
const date = { kind: 'DATE' } as const;
const past = { kind: 'DATE', past: true } as const;
const required = { required: true } as const;

export const caseLayout = layout({
  file: 'cases',
  names: ['cases', 'trajecten'],
  meaning: 'Trajecten. A resident with an open one is a client.',
  columns: [
    column('id', 'id', { kind: 'ID' }, 'Your id of it.', required),
    column('resident', 'inwoner', { kind: 'REFERENCE', to: 'people' }, 'Id of the resident in people.csv.', {
      required: true,
      also: ['client', 'cliënt'],
    }),
    column('team', 'team', { kind: 'REFERENCE', to: 'teams' }, 'Id of the team that works on it.'),
    column('openedOn', 'begonnen_op', past, 'First day.', required),
    column('closedOn', 'afgesloten_op', past, 'Last day; empty while open.'),
    column('referrer', 'verwijzer', line, 'Who referred, as a role: "huisarts".'),
    column('asked', 'gevraagd', text, 'What was asked at the start.', required),
    column('question', 'vraag_erachter', text, 'The question behind it, in the client’s own words.', {
      required: true,
      also: ['vraag'],
    }),
    column('agreedInstead', 'in_plaats_daarvan', text, 'What was agreed instead.'),
    column('goal', 'doel', text, 'What the client wants to reach.'),
    column(
      'legalGround',
      'grondslag',
      { kind: 'CODE', codes: legalGroundWords },
      'Sets how long it is kept.',
      required,
    ),
    column('purpose', 'doelbinding', line, 'What the data may be used for.', required),
    column('lookAgainOn', 'weer_kijken_op', date, 'When to look again; only after closing.'),
    column('outcome', 'afloop', { kind: 'CODE', codes: caseOutcomeWords }, 'How it ended; needed after closing.'),
    column('outcomeWords', 'afloop_in_woorden', text, 'The same in the client’s own words.'),
    column('lightContactWords', 'licht_contact', text, 'Who keeps light contact; only after closing.'),
    column('discussedOn', 'besproken_op', past, 'When the network was last discussed with the client.'),
    column(
      'workers',
      'werkers',
      { kind: 'WORKERS', most: 20 },
      'Who works on it: `id:role`, `id:role:since` or `id:role:since:until`.',
    ),
    column('agreedOn', 'akkoord_op', past, 'Agreement I1, without which no map is shown: given on.'),
    column('agreedUntil', 'akkoord_tot_en_met', date, 'I1: last day on which it holds.'),
    column('withdrawnOn', 'ingetrokken_op', past, 'I1: withdrawn on.'),
  ],
});

export const memberLayout = layout({
  file: 'members',
  names: ['members', 'netwerkleden', 'leden'],
  meaning: 'Who stands on the map of one client. Call name, relation and minor, nothing more.',
  columns: [
    column('id', 'id', { kind: 'ID' }, 'Your id of this member.', required),
    column('case', 'traject', { kind: 'REFERENCE', to: 'cases' }, 'Id of the case.', required),
    column('callName', 'roepnaam', name, 'Call name, or the name of a group or place.', {
      required: true,
      also: ['name', 'naam', 'voornaam'],
    }),
    column('relation', 'relatie', name, 'What they are to the client, in the client’s words.'),
    column('kind', 'soort', { kind: 'CODE', codes: memberKindWords }, 'Empty: somebody of the own circle.'),
    column('minor', 'minderjarig', { kind: 'YES_NO' }, 'Under eighteen; empty: no.'),
    column('goneBecause', 'weg_door', { kind: 'CODE', codes: goneReasonWords }, 'Died or moved away.'),
    column('goneSince', 'weg_sinds', past, 'Since when; only with a reason.'),
    column('informedOn', 'verteld_op', past, 'When they were told that they are on this map.'),
  ],
});
