import type { TFunction } from 'i18next';
import { differingFacts, factLabel, factWords } from './fact-words.ts';
import type { QueuedCommand } from './network-command.ts';
import { targetOf } from './queue-entry.ts';
import type { PendingCommand, StepTarget } from './save.types.ts';
import { factsOf } from './tie-facts.ts';

interface Speech {
  readonly t: TFunction;
  readonly nameOf: (memberId: string) => string | null;
  readonly clientName: string;
}

/** Who a change is about, and what it does: "Anja" and "hoe vaak: nu vaker per week". */
export function commandWords(pending: PendingCommand, speech: Speech): { who: string; what: string } {
  const { command } = pending;
  const who = command.kind === 'recordMember' ? command.input.callName : whoOf(targetOf(command), speech);
  return { who, what: whatOf(pending, speech) };
}

/** The same in one text, for what is taken back or done again. */
export function stepWords(target: StepTarget, speech: Speech): string {
  return `${whoOf(target, speech)}: ${speech.t(`saving.change.${target.kind}`)}`;
}

function whoOf(target: StepTarget, { t, nameOf }: Speech): string {
  const names = target.memberIds.flatMap((id) => nameOf(id) ?? []);
  if (target.memberIds.length === 0) return t('saving.the_map');
  if (names.length > 2) return t('saving.several', { count: names.length });
  return names.length === 0 ? t('saving.somebody') : names.join(', ');
}

function whatOf({ command, seen }: PendingCommand, speech: Speech): string {
  const before = seen.members[0];
  if ((command.kind === 'recordTie' || command.kind === 'correctTie') && before) {
    const lines = differingFacts(factsOf(before.tie), command.input.facts).map((name) => {
      const now = factWords(speech.t, command.input.facts, name, speech.clientName);
      return speech.t('saving.nowFact', { label: factLabel(speech.t, name).toLocaleLowerCase(), now });
    });
    if (lines.length > 0) return lines.join('; ');
  }
  return plainWords(command, speech);
}

function plainWords(command: QueuedCommand, { t }: Speech): string {
  const words = t(`saving.change.${targetOf(command).kind}`);
  return command.kind === 'endTie' ? `${words}: ${t(`endReason.${command.input.because}`)}` : words;
}
