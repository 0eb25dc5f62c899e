/** Settings as they come from outside: text or nothing. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The surroundings of this process. Nothing outside this library reads `process.env`. */
export function processEnvironment(): Environment {
  return process.env;
}

/** Surroundings for a child process: those of this process with `changes`; `undefined` takes a setting away. */
export function childEnvironment(changes: Environment = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}

/** A setting that is empty counts as absent, as it does in a Compose file. */
export function given(environment: Environment, setting: string): string | undefined {
  const value = environment[setting]?.trim();
  return value === '' ? undefined : value;
}
