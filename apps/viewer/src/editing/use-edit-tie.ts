import { longestSupportWords, supportKinds } from '@netwerk/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupportKind, TieFactsInput } from '../graphql/generated/graphql.ts';
import { longDate, typedDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import type { Member } from '../network/network.types.ts';
import { useDraft } from '../saving/drafts.ts';
import type { NetworkCommand } from '../saving/network-command.ts';
import type { PendingCommand } from '../saving/save.types.ts';
import { factsOf, saysTheSame } from '../saving/tie-facts.ts';
import { useViewer } from '../session/viewer-context.ts';
import { useEditing, type TieStart } from './editing-context.ts';
import { factsOfForm, formOf, ringChoice, type TieForm } from './tie-form.ts';
import { readDay } from './typed-day.ts';
import { useNameProblem } from './use-name-problem.ts';

interface EditTieDraft extends TieForm {
  readonly seen: Member;
  readonly mode: 'CHANGED' | 'MISTAKE';
  readonly since: string;
}

export interface EditTieForm {
  readonly form: EditTieDraft;
  readonly touched: boolean;
  readonly facts: TieFactsInput;
  readonly errors: {
    since?: string | undefined;
    words: Partial<Record<SupportKind, string | undefined>>;
    same: boolean;
  };
  readonly change: (part: Partial<EditTieDraft>) => void;
  readonly submit: () => void;
  readonly cancel: () => void;
}

/** Everything about one tie at once: the whole is sent, based on what the worker saw when the form was opened. */
export function useEditTie(
  member: Member,
  correcting: PendingCommand | undefined,
  start: TieStart | undefined,
): EditTieForm {
  const { editor, close, client } = useEditing();
  const { today } = useViewer();
  const key = `${client.caseId} ${correcting?.id ?? ''} EDIT ${member.id} ${start ? JSON.stringify(start) : ''}`;
  const draft = useDraft<EditTieDraft>(key, () => ({
    ...startOf(member, today, correcting),
    ...(start && formOfStart(start)),
  }));
  const [checked, setChecked] = useState(false);
  const { value: form } = draft;
  const before = factsOf(form.seen.tie);
  const facts = factsOfForm(form, before);
  const errors = useErrors(form, facts, before);
  const wrong = errors.same || errors.since !== undefined || Object.values(errors.words).some(Boolean);
  const leave = (): void => {
    draft.discard();
    close();
  };
  const submit = (): void => {
    setChecked(true);
    if (wrong) return;
    const command = commandOf(form, facts, today);
    if (correcting) editor.correct(correcting.id, command);
    else editor.send(command, { members: [form.seen], ties: [] });
    leave();
  };
  const shown = checked ? errors : { words: {}, same: false };
  return { form, touched: draft.touched, facts, errors: shown, change: draft.change, submit, cancel: leave };
}

function startOf(member: Member, today: string, correcting: PendingCommand | undefined): EditTieDraft {
  const command = correcting?.command;
  const start = { seen: member, mode: 'CHANGED' as const, since: typedDate(today) };
  if (command?.kind === 'recordTie') {
    return { ...start, ...formOf(command.input.facts), since: typedDate(command.input.since) };
  }
  if (command?.kind === 'correctTie') return { ...start, ...formOf(command.input.facts), mode: 'MISTAKE' };
  return { ...start, ...formOf(factsOf(member.tie)) };
}

/** What was said by putting somebody elsewhere on the map. */
function formOfStart({ mode, ring, sector, lifeDomain }: TieStart): Partial<EditTieDraft> {
  return {
    mode,
    ...(ring && { place: ringChoice(ring) }),
    ...(sector && { sector }),
    ...(lifeDomain && { lifeDomain }),
  };
}

function commandOf(form: EditTieDraft, facts: TieFactsInput, today: string): NetworkCommand {
  const { id: memberId, version: baseVersion, tie } = form.seen;
  if (form.mode === 'MISTAKE') {
    return { kind: 'correctTie', input: { memberId, baseVersion, tieId: tie.id, facts } };
  }
  const since = readDay(form.since, { today }).day ?? today;
  return { kind: 'recordTie', input: { memberId, baseVersion, tieId: crypto.randomUUID(), since, facts } };
}

function useErrors(form: EditTieDraft, facts: TieFactsInput, before: TieFactsInput): EditTieForm['errors'] {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  const textProblem = useNameProblem();
  const from = form.seen.tie.validFrom;
  const { problem } = readDay(form.since, { today, from });
  const since =
    problem && form.mode === 'CHANGED' ? t(`editing.${problem}`, { date: longDate(from, screen) }) : undefined;
  const words = Object.fromEntries(
    supportKinds.map((kind) => [kind, textProblem(form.support[kind].words, false, longestSupportWords)]),
  );
  return { since, words, same: saysTheSame(facts, before) };
}
