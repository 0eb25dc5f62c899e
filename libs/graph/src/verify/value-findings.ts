import { maxNameLength, maxTextLength } from '@netwerk/domain';
import type { Finding } from './finding.types.ts';
import type { ValueProblem } from './values.check.ts';

const sentences: Readonly<Record<ValueProblem, { problem: string; cure: string }>> = {
  MISSING: { problem: 'ontbreekt', cure: 'Vul deze eigenschap aan; zij is verplicht.' },
  TYPE: {
    problem: 'is van de verkeerde soort',
    cure: 'Zet de waarde om naar de soort die graph-schema/model.ts noemt.',
  },
  CODE: { problem: 'staat niet in de lijst', cure: 'Kies een code uit de lijst in graph-schema/model.ts.' },
  LENGTH: { problem: 'is te lang', cure: `Kort in: namen tot ${maxNameLength} tekens, teksten tot ${maxTextLength}.` },
  RANGE: {
    problem: 'valt buiten de grenzen',
    cure: 'Kies een getal binnen de grenzen die graph-schema/model.ts noemt.',
  },
  DATE: { problem: 'ligt voor 1900 of meer dan tien jaar vooruit', cure: 'Verbeter de datum; dit is een typefout.' },
};

export function valueFinding(row: {
  subject: string;
  property: string;
  problem: ValueProblem;
  count: number;
  example: string | null;
}): Finding {
  const { subject, property, problem, count, example } = row;
  return { subject: `${subject}.${property}`, count, example, ...sentences[problem] };
}
