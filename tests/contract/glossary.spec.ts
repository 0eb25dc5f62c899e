import { readFileSync } from 'node:fs';
import * as domain from '@netwerk/domain';
import { nodes, relationships } from '@netwerk/graph-schema';

const glossary = readFileSync(new URL('../../graph-schema/glossary.md', import.meta.url), 'utf8');

const codeLists = {
  roles: domain.roles,
  sectors: domain.sectors,
  lifeDomains: domain.lifeDomains,
  supportKinds: domain.supportKinds,
  memberKinds: domain.memberKinds,
  frequencies: domain.frequencies,
  tieNatures: domain.tieNatures,
  tieSources: domain.tieSources,
  endReasons: domain.endReasons,
  goneReasons: domain.goneReasons,
  caseRoles: domain.caseRoles,
  shells: domain.shells,
  openingReasons: domain.openingReasons,
  changeKinds: domain.changeKinds,
  supportShifts: domain.supportShifts,
  measureScopes: domain.measureScopes,
  readingTopics: domain.readingTopics,
  areaLevels: domain.areaLevels,
  initiativeKinds: domain.initiativeKinds,
  initiativeStates: domain.initiativeStates,
  initiativeEventKinds: domain.initiativeEventKinds,
  slotWeeks: domain.slotWeeks,
  organisationKinds: domain.organisationKinds,
  agreementStates: domain.agreementStates,
  waitingEnds: domain.waitingEnds,
};

describe('the glossary', () => {
  it.each(Object.entries(codeLists))('explains every code of %s', (_, codes) => {
    expect(codes.filter((code) => !glossary.includes(`\`${code}\``))).toEqual([]);
  });

  it('explains the kinds of people and things that the graph holds', () => {
    const housekeeping = new Set(['AuditLane', 'SupportKind']);
    const unexplained = nodes
      .map((node) => node.label)
      .filter((label) => !housekeeping.has(label) && !glossary.includes(label));
    expect(unexplained).toEqual([]);
  });
});

describe('the model of the graph', () => {
  it('declares every label and every type of relationship once', () => {
    const names = [...nodes.map(({ label }) => label), ...relationships.map(({ type }) => type)];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
