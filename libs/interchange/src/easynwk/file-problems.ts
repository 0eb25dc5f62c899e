import type { z } from 'zod';
import { ImportProblem } from '../import-problem.ts';

type Issue = z.core.$ZodIssue;

/** The first thing that is wrong with a file, as one sentence that names what and where. */
export function shapeProblem(issues: readonly Issue[]): ImportProblem {
  const [issue] = issues;
  if (issue === undefined) throw new TypeError('A file without issues has no problem.');
  const { nl, en } = whatIsWrong(issue);
  const place = placeOf(issue.path);
  return new ImportProblem('UNREADABLE', {
    nl: `Dit bestand is niet ingelezen: ${place}: ${nl}.`,
    en: `This file was not read in: ${place}: ${en}.`,
  });
}

/** `versions[0].nwk.alteri[2].edgeType`; counted from nought, as in the file itself. */
function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'easyNWK';
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`;
    return place === '' ? String(step) : `${place}.${String(step)}`;
  }, '');
}

function whatIsWrong(issue: Issue): { nl: string; en: string } {
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(issue.keys);
    case 'invalid_type':
      return {
        nl: `ontbreekt of is geen ${kindOf(issue.expected).nl}`,
        en: `is missing or not ${kindOf(issue.expected).en}`,
      };
    case 'invalid_value':
      return { nl: 'heeft een onbekende waarde', en: 'has an unknown value' };
    case 'too_big':
      return { nl: `is meer dan ${String(issue.maximum)}`, en: `is more than ${String(issue.maximum)}` };
    case 'too_small':
      return { nl: `is minder dan ${String(issue.minimum)}`, en: `is less than ${String(issue.minimum)}` };
    default:
      return refinements[issue.message] ?? { nl: 'klopt niet', en: 'is not right' };
  }
}

/** Field names are the program's, but the file may hold anything: they are cut short. */
function unknownFields(keys: readonly string[]): { nl: string; en: string } {
  const shown = keys.slice(0, 3).map((key) => `“${key.slice(0, 40)}”`);
  return { nl: `onbekend veld ${shown.join(', ')}`, en: `unknown field ${shown.join(', ')}` };
}

const refinements: Readonly<Record<string, { nl: string; en: string }>> = {
  CHARACTERS: { nl: 'bevat tekens die niet bewaard kunnen worden', en: 'holds characters that cannot be stored' },
  EMPTY: { nl: 'is leeg', en: 'is empty' },
  DATE: { nl: 'is geen datum (jjjj-mm-dd)', en: 'is not a date (yyyy-mm-dd)' },
};

const kinds: Readonly<Record<string, { nl: string; en: string }>> = {
  string: { nl: 'tekst', en: 'text' },
  number: { nl: 'getal', en: 'a number' },
  int: { nl: 'geheel getal', en: 'a whole number' },
  boolean: { nl: 'ja of nee', en: 'a yes or no' },
  array: { nl: 'lijst', en: 'a list' },
  object: { nl: 'groep van velden', en: 'a group of fields' },
};

function kindOf(expected: string): { nl: string; en: string } {
  return kinds[expected] ?? { nl: 'geldige waarde', en: 'a valid value' };
}
