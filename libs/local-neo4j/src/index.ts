export { checkMachine } from './check-machine.ts';
export { LocalNeo4jProblem, type LocalNeo4jProblemCode } from './local-neo4j-problem.ts';
export { checkNotRunning, openLocalNeo4j, type LocalNeo4j, type OpenOptions } from './open-local-neo4j.ts';
