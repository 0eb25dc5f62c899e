/**
 * Who may import whom. Tags stand in each package.json. Nothing is allowed by a wildcard: a package without a row here
 * may import nothing of ours, and lint says so.
 */
const mayImport = {
  'lib:domain': [],
  'lib:cypher': [],
  'lib:config': [],
  'lib:api-contract': [],
  'lib:graph-schema': [],
  'lib:viewer-scene': ['lib:domain'],
  'lib:access': ['lib:domain', 'lib:cypher'],
  'lib:graph': ['lib:domain', 'lib:cypher', 'lib:access', 'lib:graph-schema'],
  'lib:audit': ['lib:domain', 'lib:access', 'lib:graph'],
  'lib:local-neo4j': ['lib:domain', 'lib:config', 'lib:graph'],
  'lib:demo': ['lib:domain', 'lib:access', 'lib:graph'],
  'lib:case-file': ['lib:domain', 'lib:access', 'lib:graph', 'lib:audit'],
  'feature:*': ['lib:domain', 'lib:access', 'lib:graph', 'lib:audit', 'lib:case-file', 'lib:api-contract'],
  'app:viewer': ['lib:viewer-scene', 'lib:api-contract', 'lib:domain'],
  'app:api': [
    'lib:domain',
    'lib:cypher',
    'lib:config',
    'lib:access',
    'lib:graph',
    'lib:graph-schema',
    'lib:audit',
    'lib:api-contract',
    'feature:*',
  ],
  'app:graph-admin': [
    'lib:domain',
    'lib:cypher',
    'lib:config',
    'lib:access',
    'lib:graph',
    'lib:graph-schema',
    'lib:audit',
    'lib:local-neo4j',
    'lib:demo',
    'feature:*',
    'app:api',
  ],
  'scope:tests': ['lib:*', 'feature:*', 'app:api', 'app:graph-admin', 'app:viewer'],
};

const pure = ['lib:domain', 'lib:cypher', 'lib:access', 'lib:graph-schema', 'lib:viewer-scene'];
const withoutNest = [
  ...pure,
  'lib:case-file',
  'lib:config',
  'lib:api-contract',
  'lib:graph',
  'lib:demo',
  'lib:local-neo4j',
  'app:viewer',
];

/** Packages that have one home: banned everywhere else. */
const homes = [
  { packages: ['neo4j-driver', 'neo4j-driver-*'], bannedFor: everyoneBut('lib:graph') },
  { packages: ['@nestjs/graphql'], bannedFor: everyoneBut('feature:*', 'app:api', 'scope:tests') },
  { packages: ['@nestjs/*'], bannedFor: withoutNest },
  { packages: ['cytoscape', 'cytoscape-*'], bannedFor: everyoneBut('app:viewer', 'scope:tests') },
  {
    packages: ['playwright', 'playwright-*', '@axe-core/*', '@sparticuz/*', 'testcontainers', '@testcontainers/*'],
    bannedFor: everyoneBut('scope:tests'),
  },
];

function everyoneBut(...allowed) {
  return Object.keys(mayImport).filter((tag) => !allowed.includes(tag));
}

/** The rows above in the shape that `@nx/enforce-module-boundaries` reads. */
export const depConstraints = Object.entries(mayImport).map(([sourceTag, onlyDependOnLibsWithTags]) => ({
  sourceTag,
  onlyDependOnLibsWithTags,
  bannedExternalImports: homes.filter((home) => home.bannedFor.includes(sourceTag)).flatMap((home) => home.packages),
}));
