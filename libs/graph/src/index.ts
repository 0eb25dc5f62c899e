export { BookmarkStore } from './connection/bookmarks.ts';
export { Graph, integer, type GraphSettings, type WriteTransaction } from './connection/graph.ts';
export { question, type Question } from './connection/question.ts';
export { demoDatasetName, demoInUse, readDataset, type Dataset, type DatasetState } from './demo/dataset.query.ts';
export { migrate, pendingMigrations, type MigrateOptions } from './migrations/migrate.ts';
export { MigrationProblem, type Migration } from './migrations/migration.types.ts';
