import type { capture } from '../../language/nl/capture.ts';
import type { Prompt, PromptDomain } from './prompts.ts';

type Prompts = typeof capture.prompts;
type PromptKey = { [D in PromptDomain]: `capture.prompts.${D}.${keyof Prompts[D] & string}` }[PromptDomain];

/** Where the words of a question stand. */
export function promptWords({ domain, letter }: Prompt): PromptKey {
  return `capture.prompts.${domain}.${letter}` as PromptKey;
}
