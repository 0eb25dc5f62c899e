export { checkMachine } from './check-machine.ts';
export { LocalNeo4jProblem, type LocalNeo4jProblemCode } from './local-neo4j-problem.ts';
export { neo4jVersion } from './maven.ts';
export { checkNotRunning, openLocalNeo4j, type LocalNeo4j, type OpenOptions } from './open-local-neo4j.ts';
export { backupLocalNeo4j, type BackupOptions } from './backup/backup-local-neo4j.ts';
export type { BackupContents, BackupManifest } from './backup/backup-manifest.ts';
export { BackupProblem, type BackupProblemCode } from './backup/backup-problem.ts';
export { restoreLocalNeo4j, type Restored, type RestoreOptions } from './backup/restore-local-neo4j.ts';
export { serverJars } from './server-jars.ts';
