import type { HsdsEffect, HsdsOutcome } from '@netwerk/interchange';
import { findingLines } from './hsds-finding-words.ts';

/** So many findings are shown; the counts hold for all. */
const mostShown = 100;

/** What the administrator reads after a directory was read in: counts, what was assumed, and what was not taken over. */
export function hsdsReport(outcome: HsdsOutcome): string {
  return [
    ...headings[outcome.status],
    ...pageLines(outcome),
    ...countLines(outcome),
    ...assumedLines(outcome),
    ...unknownFieldLines(outcome),
    ...findingSections(outcome),
  ].join('\n');
}

const headings: Readonly<Record<HsdsOutcome['status'], readonly string[]>> = {
  IMPORTED: ['Ingelezen.', '(Read in.)'],
  UNCHANGED: [
    'Alles stond hier al zo. Er is niets veranderd.',
    '(Everything stood here so already. Nothing was changed.)',
  ],
  REFUSED: [
    'Er is niets ingelezen: geen enkel record kon worden bewaard.',
    '(Nothing was read in: not one record could be stored.)',
  ],
};

function pageLines({ pages }: HsdsOutcome): string[] {
  if (pages === null || pages.total <= 1) return [];
  const { number, total } = pages;
  return [
    `Dit is pagina ${number} van ${total}; lees ook de andere in.`,
    `(This is page ${number} of ${total}; read the others in as well.)`,
  ];
}

function countLines({ from, initiatives, organisations }: HsdsOutcome): string[] {
  const { added, changed, checked, unchanged, kept } = initiatives;
  const others = organisations;
  return [
    `  gids                ${from}`,
    `  initiatieven        ${added} nieuw, ${changed} bijgewerkt, ${unchanged} gelijk, ${kept} met de hand veranderd of nagekeken en zo gelaten; bij ${checked} is de gids later nagekeken`,
    `  organisaties        ${others.added} nieuw, ${others.changed} bijgewerkt, ${others.unchanged} gelijk, ${others.kept} met de hand veranderd en zo gelaten, ${others.linked} stonden er al`,
  ];
}

function assumedLines({ initiatives, organisations, daysGiven, withoutTimes }: HsdsOutcome): string[] {
  const lines = [
    {
      count: initiatives.added,
      line: '  aangenomen          soort initiatief: activiteit (een losse locatie: plek); soorten steun: geen. Dat zegt HSDS niet',
    },
    { count: organisations.added, line: '  aangenomen          soort organisatie: welzijn. Dat zegt HSDS niet' },
    { count: daysGiven, line: `  nagekeken           bij ${daysGiven} zonder eigen dag: de dag van --checked` },
    { count: withoutTimes, line: `  zonder tijden       ${withoutTimes} nieuw of bijgewerkt` },
  ];
  return lines.filter(({ count }) => count > 0).map(({ line }) => line);
}

/** Field names come from the file: cut, and shown without what a terminal would take as a command. */
function unknownFieldLines({ unknownFields }: HsdsOutcome): string[] {
  if (unknownFields.size === 0) return [];
  const shown = [...unknownFields].slice(0, 20).map(([name, count]) => `“${printable(name)}” (${count})`);
  return [`  onbekende velden    ${shown.join(', ')}${unknownFields.size > 20 ? ', …' : ''}: niet overgenomen`];
}

function printable(name: string): string {
  return name.slice(0, 40).replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?');
}

const sections: readonly [effect: HsdsEffect, nl: string, en: string][] = [
  ['REFUSED', 'Niet ingelezen', 'Not read in'],
  ['KEPT', 'Hier zo gelaten', 'Left as it stands here'],
  ['LEFT_OUT', 'Ingelezen zonder', 'Read in without'],
];

function findingSections({ findings }: HsdsOutcome): string[] {
  let room = mostShown;
  return sections.flatMap(([effect, nl, en]) => {
    const all = findings.filter((finding) => finding.effect === effect);
    const shown = all.slice(0, room);
    room -= shown.length;
    if (all.length === 0) return [];
    const rest = all.length - shown.length;
    const more = rest === 0 ? [] : [`  … en nog ${rest}`, `    (… and ${rest} more)`];
    return [`${nl} (${all.length})`, `(${en})`, ...shown.flatMap(findingLines), ...more];
  });
}
