import { max } from '../geometry/maths.ts';
import type { SceneSizes } from '../layout.types.ts';
import { fitText } from '../text/fit-text.ts';
import { textWidth } from '../text/text-width.ts';

/** The words of one label and the room they take, in pixels from the top left of the box. */
export interface LabelText {
  readonly name: string;
  readonly relation: string | null;
  readonly tag: string | null;
  readonly width: number;
  readonly height: number;
  readonly nameBaseline: number;
  readonly relationBaseline: number;
  readonly tagTop: number;
  readonly tagWidth: number;
  readonly tagHeight: number;
}

interface Words {
  readonly callName: string;
  readonly relation: string | null;
  readonly tag?: string | null;
}

/** Shares of the type size in Source Sans 3: what stands above the baseline and below it. */
const ascent = 0.76;
const descent = 0.22;
export const tagTextSize = 12;

/** Cuts what is too wide and measures the rest. */
export function labelText(words: Words, sizes: SceneSizes): LabelText {
  const name = fitText(words.callName, sizes.name, 600, sizes.maxLabelWidth);
  const shown = sizes.showRelation && words.relation ? words.relation : null;
  const relation = shown === null ? null : fitText(shown, sizes.relation, 400, sizes.maxLabelWidth);
  const tag = words.tag ?? null;
  const tagWidth = tag === null ? 0 : textWidth(tag, tagTextSize, 600) + 14;
  const nameBaseline = sizes.name * ascent;
  const relationBaseline = nameBaseline + sizes.name * 0.24 + sizes.relation * 0.93;
  const textBottom =
    relation === null ? nameBaseline + sizes.name * descent : relationBaseline + sizes.relation * descent;
  const tagHeight = tag === null ? 0 : tagTextSize + 6;
  return {
    name,
    relation,
    tag,
    width: max(textWidth(name, sizes.name, 600), relation ? textWidth(relation, sizes.relation, 400) : 0, tagWidth),
    height: textBottom + (tag === null ? 0 : 3 + tagHeight),
    nameBaseline,
    relationBaseline,
    tagTop: textBottom + 3,
    tagWidth,
    tagHeight,
  };
}
