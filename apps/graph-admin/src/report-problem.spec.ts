import { SettingsProblem } from '@netwerk/config';
import { InvalidInput } from '@netwerk/domain';
import { StartProblem } from './product/start-problem.ts';
import { reportProblem } from './report-problem.ts';

function said(error: unknown): string {
  let text = '';
  expect(reportProblem(error, (part) => (text += part))).toBe(1);
  return text;
}

test('a fault that was foreseen is one sentence in Dutch and one in English, without a stack', () => {
  expect(said(new StartProblem({ nl: 'Zo niet.', en: 'Not so.' }))).toBe('Zo niet.\n(Not so.)\n');
});

test('the last lines of a log stand below the sentence', () => {
  const problem = Object.assign(new StartProblem({ nl: 'Zo niet.', en: 'Not so.' }), { log: ['one', 'two'] });
  expect(said(problem)).toBe('Zo niet.\n(Not so.)\n  | one\n  | two\n');
});

test('a refusal names the field and the rule', () => {
  expect(said(new InvalidInput({ field: 'username', reason: 'TAKEN' }))).toBe(
    'Deze vraag klopt niet. [field: username, reason: TAKEN]\n(This request is not valid.)\n',
  );
});

test('all settings are named', () => {
  const text = said(
    new SettingsProblem([
      { setting: 'PORT', nl: 'a.', en: 'b.' },
      { setting: 'NETWERK_HOST', nl: 'c.', en: 'd.' },
    ]),
  );
  expect(text).toBe('PORT: a.\n  (b.)\nNETWERK_HOST: c.\n  (d.)\n');
});

test('what nobody foresaw keeps its stack', () => {
  expect(said(new TypeError('odd'))).toContain('report-problem.spec');
});
