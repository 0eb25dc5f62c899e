import { maxNameLength, textProblem } from '@netwerk/domain';
import { useTranslation } from 'react-i18next';

/** Says in words what is wrong with a short text, or nothing; an empty one may be left out unless it is `needed`. */
export function useNameProblem(): (text: string, needed: boolean, longest?: number) => string | undefined {
  const { t } = useTranslation();
  return (text, needed, longest = maxNameLength) => {
    if (!needed && text.trim() === '') return undefined;
    const problem = textProblem(text, { longest, lines: false });
    return problem === null ? undefined : t(`editing.nameProblem.${problem}`);
  };
}
