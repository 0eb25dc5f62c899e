/** A copy without the columns that come together in another value. */
export function without<T extends object, K extends keyof T>(cells: T, ...names: readonly K[]): Omit<T, K> {
  const left = Object.entries(cells).filter(([name]) => !names.some((each) => each === name));
  return Object.fromEntries(left) as Omit<T, K>;
}
