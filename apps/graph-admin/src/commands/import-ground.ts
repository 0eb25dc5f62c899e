import { importGrounds, type ImportGround } from '@netwerk/domain';
import { ImportProblem } from '@netwerk/interchange';

/** The grounds of article 6 of the AVG as the law names them. */
const dutch: Readonly<Record<ImportGround, string>> = {
  CONSENT: 'toestemming',
  CONTRACT: 'overeenkomst',
  LEGAL_OBLIGATION: 'wettelijke verplichting',
  VITAL_INTERESTS: 'vitale belangen',
  PUBLIC_TASK: 'publieke taak',
  LEGITIMATE_INTERESTS: 'gerechtvaardigd belang',
};

/**
 * A ground by its code or its Dutch name, however it is spelled.
 * @throws ImportProblem BAD_OPTION
 */
export function readGround(text: string): ImportGround {
  const told = plain(text);
  const ground = importGrounds.find((code) => plain(code) === told || plain(dutch[code]) === told);
  if (ground !== undefined) return ground;
  throw new ImportProblem('BAD_OPTION', {
    nl: `--ground is een van: ${importGrounds.map((code) => `${dutch[code]} (${code})`).join(', ')}. Er is niets ingelezen.`,
    en: `--ground is one of: ${importGrounds.join(', ')}. Nothing was read in.`,
  });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}
