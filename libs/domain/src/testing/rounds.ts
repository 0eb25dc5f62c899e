/** Set by jest.config.mjs, the one place that reads `NETWERK_TEST_ROUNDS`. */
interface TestGlobals {
  readonly netwerkFullRounds?: boolean;
}

/**
 * How often a long test repeats: `short` in `npm test`, which must stay quick enough to run for every change, and `full`
 * in `npm run test:long`.
 */
export function rounds({ short, full }: { readonly short: number; readonly full: number }): number {
  return (globalThis as TestGlobals).netwerkFullRounds === true ? full : short;
}
