import type { CodeWords } from '../columns/column.types.ts';
import { listSeparator } from '../csv-bounds.ts';
import { plainName } from '../same-name.ts';
import { CellProblem } from './cell-problem.ts';

const codesByWord = new WeakMap<CodeWords, ReadonlyMap<string, string>>();

export function readCode(text: string, words: CodeWords): string | CellProblem {
  return wordsOf(words).get(plainName(text)) ?? new CellProblem('UNKNOWN_CODE');
}

/** Each once and in order, so that the order in the cell makes no difference. */
export function readCodes(text: string, words: CodeWords): readonly string[] | CellProblem {
  const read = partsOf(text).map((part) => readCode(part, words));
  return read.find((each) => each instanceof CellProblem) ?? inOrder(read as string[]);
}

/** The parts of a list; blanks around them and empty ones make no difference. */
export function partsOf(text: string): string[] {
  return text
    .split(listSeparator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function inOrder(parts: readonly string[]): readonly string[] {
  return [...new Set(parts)].sort();
}

function wordsOf(words: CodeWords): ReadonlyMap<string, string> {
  const known = codesByWord.get(words);
  if (known !== undefined) return known;
  const entries = Object.entries(words).flatMap(([code, others]) =>
    [code, ...others].map((word): [string, string] => [plainName(word), code]),
  );
  const map = new Map(entries);
  codesByWord.set(words, map);
  return map;
}
