import type { Around } from './look-around.ts';

/** Computes something of a neighbourhood once, however many rules and candidates ask for it. */
export function oncePer<Value>(compute: (around: Around) => Value): (around: Around) => Value {
  const kept = new WeakMap<Around, { readonly value: Value }>();
  return (around) => {
    const found = kept.get(around) ?? { value: compute(around) };
    kept.set(around, found);
    return found.value;
  };
}
