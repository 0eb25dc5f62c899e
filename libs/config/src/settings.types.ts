/**
 * demo: the first look, invented people, no passwords. development: for who works on the product. production: real
 * people, only the viewer's own documents, no weak settings.
 */
export type Mode = 'demo' | 'development' | 'production';

export interface ApiSettings {
  readonly mode: Mode;
  /** Address to listen on; loopback unless told otherwise. */
  readonly host: string;
  readonly port: number;
  /** The address that workers type, without a path; cookies and the check on Origin depend on it. */
  readonly publicUrl?: string;
  /** Folder of the built viewer; null serves none. */
  readonly viewerDist: string | null;
}

/** A database that somebody else runs. */
export interface ExternalDatabase {
  readonly kind: 'external';
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** The Neo4j server that the product starts for itself; its password is generated. */
export interface EmbeddedDatabase {
  readonly kind: 'embedded';
}

/** Sizes as Java and Neo4j write them: `512m`, `2g`. */
export interface DatabaseMemory {
  readonly heap: string;
  readonly pageCache: string;
}

export type DatabaseSettings = ExternalDatabase | EmbeddedDatabase;

export interface HomeSettings {
  /** Folder with data, run files and generated secrets. */
  readonly home: string;
  /** Folder with what can be fetched again: the jars of the database. */
  readonly cache: string;
}

export interface Settings {
  readonly api: ApiSettings;
  readonly database: DatabaseSettings;
  readonly home: HomeSettings;
}
