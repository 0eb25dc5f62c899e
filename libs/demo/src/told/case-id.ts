import type { DemoIds } from '../random/ids.ts';

export function caseId(ids: DemoIds, toldCase: { readonly key: string }): string {
  return ids.of('case', toldCase.key);
}
