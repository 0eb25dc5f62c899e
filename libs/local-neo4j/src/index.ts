export { openLocalNeo4j, type LocalNeo4j, type OpenOptions } from './open-local-neo4j.ts';
export { LocalNeo4jProblem } from './local-neo4j-problem.ts';
