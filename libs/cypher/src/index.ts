export { cypher, Fragment, param, Parameter, type CypherPart } from './cypher.ts';
