import { longestSupportWords, mostActs } from '@netwerk/domain';
import {
  endReasonWords,
  frequencyWords,
  lifeDomainWords,
  natureWords,
  ringWords,
  sectorWords,
  sourceWords,
} from './code-words.ts';
import { column, layout } from './column.ts';

const acts = { kind: 'NUMBER', least: 0, most: mostActs } as const;
const words = { kind: 'LINE', longest: longestSupportWords } as const;
const past = { kind: 'DATE', past: true } as const;
const end = { kind: 'TIE_END' } as const;

export const tieLayout = layout({
  file: 'ties',
  names: ['ties', 'banden'],
  meaning: 'Who knows whom. With a case: told in that file. Without: open, between two people of people.csv.',
  columns: [
    column('from', 'van', end, 'Id of the one; the client, in a tie of the client.', { required: true }),
    column('to', 'naar', end, 'Id of the other.', { required: true, also: ['met'] }),
    column('case', 'traject', { kind: 'REFERENCE', to: 'cases' }, 'Id of the case that it was told in.'),
    column('since', 'sinds', past, 'First day; empty: the day of the import.'),
    column('until', 'tot', past, 'First day on which it no longer held.'),
    column('ring', 'kring', { kind: 'CODE', codes: ringWords }, 'Closeness, 1 to 3.', {
      also: ['closeness', 'nabijheid'],
    }),
    column('outside', 'buiten', { kind: 'YES_NO' }, 'Put outside the rim on purpose; then without a ring.'),
    column('sector', 'sector', { kind: 'CODE', codes: sectorWords }, 'Sector of the network card.'),
    column('lifeDomain', 'leefgebied', { kind: 'CODE', codes: lifeDomainWords }, 'What this tie matters to.'),
    column('strength', 'sterkte', { kind: 'NUMBER', least: 1, most: 3 }, '1 to 3.'),
    column('frequency', 'hoe_vaak', { kind: 'CODE', codes: frequencyWords }, 'How often.', { also: ['frequentie'] }),
    column('nature', 'aard', { kind: 'CODE', codes: natureWords }, 'Empty: ordinary.'),
    column('unsafe', 'onveilig', { kind: 'YES_NO' }, 'Not safe for the client.'),
    column('receivesPractical', 'krijgt_praktisch', acts, 'Acts of practical support that `from` gets.'),
    column('receivesCompany', 'krijgt_gezelschap', acts, 'Acts of company that `from` gets.'),
    column('receivesAdvice', 'krijgt_advies', acts, 'Acts of advice that `from` gets.'),
    column('receivesEmotional', 'krijgt_emotioneel', acts, 'Acts of emotional support that `from` gets.'),
    column('givesPractical', 'geeft_praktisch', acts, 'Acts of practical support that `from` gives.'),
    column('givesCompany', 'geeft_gezelschap', acts, 'Acts of company that `from` gives.'),
    column('givesAdvice', 'geeft_advies', acts, 'Acts of advice that `from` gives.'),
    column('givesEmotional', 'geeft_emotioneel', acts, 'Acts of emotional support that `from` gives.'),
    column('practicalWords', 'praktisch_in_woorden', words, 'The practical support in words.'),
    column('companyWords', 'gezelschap_in_woorden', words, 'The company in words.'),
    column('adviceWords', 'advies_in_woorden', words, 'The advice in words.'),
    column('emotionalWords', 'emotioneel_in_woorden', words, 'The emotional support in words.'),
    column('source', 'bron', { kind: 'CODE', codes: sourceWords }, 'Told, seen or assumed; empty: told.'),
    column('confirmedOn', 'bevestigd_op', past, 'Last confirmed.'),
    column('endedBecause', 'gestopt_door', { kind: 'CODE', codes: endReasonWords }, 'Why it ended; only with `until`.'),
  ],
});
