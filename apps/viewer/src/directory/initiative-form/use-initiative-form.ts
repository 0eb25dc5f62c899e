import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  AddInitiativeDocument,
  ChangeInitiativeDocument,
  type AddInitiativeInput,
  type AddInitiativeMutation,
  type ChangeInitiativeInput,
} from '../../graphql/generated/graphql.ts';
import type { FailureCode } from '../../graphql/request-error.ts';
import { request } from '../../graphql/request.ts';
import type { Initiative } from '../initiative/use-initiative.ts';
import { useDirectoryAct } from '../use-directory-act.ts';
import {
  emptyForm,
  factsOf,
  problemsIn,
  valuesOf,
  type FieldProblem,
  type FormField,
  type FormValues,
} from './form-values.ts';

export type LookAlikes = Extract<
  AddInitiativeMutation['addInitiative'],
  { __typename: 'LookAlikeInitiatives' }
>['initiatives'];

export interface InitiativeForm {
  readonly values: FormValues;
  readonly set: <F extends FormField>(field: F, value: FormValues[F]) => void;
  readonly problems: readonly FieldProblem[];
  /** Why nothing was kept, where no field is to blame. */
  readonly failed: FailureCode | null;
  readonly busy: boolean;
  readonly lookAlikes: LookAlikes | null;
  /** What stands there now, when somebody else was first. */
  readonly newer: Initiative | null;
  readonly submit: (isAnother?: boolean) => void;
}

/** The form of an initiative: of a new one, or of `initiative`. */
export function useInitiativeForm(initiative: Initiative | null): InitiativeForm {
  const [values, setValues] = useState<FormValues>(initiative === null ? emptyForm : valuesOf(initiative));
  const [local, setLocal] = useState<readonly FieldProblem[]>([]);
  const [newer, setNewer] = useState<Initiative | null>(null);
  const { add, change } = useSaving(setNewer);
  const act = initiative === null ? add : change;
  const submit = (isAnother = false): void => {
    const found = problemsIn(values);
    setLocal(found);
    if (found.length > 0) return;
    const facts = factsOf(values);
    if (initiative === null) add.send({ facts, isAnother });
    else change.send({ id: initiative.id, baseVersion: (newer ?? initiative).version, facts });
  };
  const refused = refusedField(act.failure, values);
  return {
    values,
    set: (field, value) => setValues((before) => ({ ...before, [field]: value })),
    problems: local.length > 0 ? local : refused,
    failed: act.failure !== null && refused.length === 0 ? act.failure.code : null,
    busy: act.busy,
    lookAlikes: add.answer?.__typename === 'LookAlikeInitiatives' ? add.answer.initiatives : null,
    newer,
    submit,
  };
}

function useSaving(onNewer: (newer: Initiative) => void) {
  const navigate = useNavigate();
  const show = (id: string): void => void navigate(`/sociale-kaart/initiatieven/${id}`);
  const add = useDirectoryAct(
    async (input: AddInitiativeInput) => (await request(AddInitiativeDocument, { input })).addInitiative,
    (answer) => {
      if (answer.__typename === 'InitiativeSaved') show(answer.id);
    },
  );
  const change = useDirectoryAct(
    async (input: ChangeInitiativeInput) => (await request(ChangeInitiativeDocument, { input })).changeInitiative,
    (answer) => {
      if (answer.__typename === 'InitiativeSaved') show(answer.id);
      else onNewer(answer.initiative);
    },
  );
  return { add, change };
}

/** The field that the service refused, if it is one of the form. */
function refusedField(
  failure: { field?: string; reason?: string; limit?: number } | null,
  values: FormValues,
): FieldProblem[] {
  const field = Object.keys(values).find((name) => name === failure?.field) as FormField | undefined;
  if (field === undefined || failure === null) return [];
  return [{ field, reason: failure.reason ?? 'OTHER', limit: failure.limit }];
}
