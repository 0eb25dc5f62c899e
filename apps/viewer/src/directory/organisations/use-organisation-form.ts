import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  AddOrganisationDocument,
  ChangeOrganisationDocument,
  type AddOrganisationInput,
  type ChangeOrganisationInput,
  type OrganisationFactsInput,
  type OrganisationKind,
} from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { useDirectoryAct } from '../use-directory-act.ts';
import type { Organisation } from './use-organisations.ts';

export interface OrganisationValues {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly reachable: string;
  readonly partnerContactIds: readonly string[];
}

export type OrganisationField = keyof OrganisationValues;

interface Problem {
  readonly field: OrganisationField;
  readonly reason: string;
  readonly limit?: number | undefined;
}

const empty: OrganisationValues = {
  name: '',
  kind: 'WELFARE',
  phone: '',
  email: '',
  website: '',
  reachable: '',
  partnerContactIds: [],
};

export type OrganisationForm = ReturnType<typeof useOrganisationForm>;

/** The form of an organisation: of a new one, or of `organisation`. */
export function useOrganisationForm(organisation: Organisation | null) {
  const [values, setValues] = useState(organisation === null ? empty : valuesOf(organisation));
  const [missing, setMissing] = useState(false);
  const [newer, setNewer] = useState<Organisation | null>(null);
  const { add, change } = useSaving((current) => {
    setNewer(current);
    setValues(valuesOf(current));
  });
  const act = organisation === null ? add : change;
  const submit = (): void => {
    setMissing(values.name.trim() === '');
    if (values.name.trim() === '') return;
    const facts = factsOf(values);
    if (organisation === null) add.send({ facts });
    else change.send({ id: organisation.id, baseVersion: (newer ?? organisation).version, facts });
  };
  const problems = missing ? [{ field: 'name' as const, reason: 'EMPTY' }] : refusedField(act.failure, values);
  return {
    values,
    set: <F extends OrganisationField>(field: F, value: OrganisationValues[F]): void =>
      setValues((before) => ({ ...before, [field]: value })),
    problems,
    failed: act.failure !== null && problems.length === 0,
    isNewer: newer !== null,
    busy: act.busy,
    submit,
  };
}

function useSaving(onNewer: (newer: Organisation) => void) {
  const navigate = useNavigate();
  const show = (id: string): void => void navigate(`/sociale-kaart/organisaties/${id}`);
  const add = useDirectoryAct(
    async (input: AddOrganisationInput) => (await request(AddOrganisationDocument, { input })).addOrganisation,
    (answer) => show(answer.id),
  );
  const change = useDirectoryAct(
    async (input: ChangeOrganisationInput) => (await request(ChangeOrganisationDocument, { input })).changeOrganisation,
    (answer) => (answer.__typename === 'OrganisationSaved' ? show(answer.id) : onNewer(answer.organisation)),
  );
  return { add, change };
}

function refusedField(
  failure: { field?: string; reason?: string; limit?: number } | null,
  values: OrganisationValues,
): Problem[] {
  const field = Object.keys(values).find((name) => name === failure?.field) as OrganisationField | undefined;
  if (field === undefined || failure === null) return [];
  return [{ field, reason: failure.reason ?? 'OTHER', limit: failure.limit }];
}

function valuesOf(organisation: Organisation): OrganisationValues {
  const { name, kind, phone, email, website, reachable, partnerContacts } = organisation;
  return {
    ...{ name, kind },
    phone: phone ?? '',
    email: email ?? '',
    website: website ?? '',
    reachable: reachable ?? '',
    partnerContactIds: partnerContacts.map((contact) => contact.professionalId),
  };
}

function factsOf(values: OrganisationValues): OrganisationFactsInput {
  const textOf = (text: string): string | null => (text.trim() === '' ? null : text);
  return {
    name: values.name,
    kind: values.kind,
    phone: textOf(values.phone),
    email: textOf(values.email),
    website: textOf(values.website),
    reachable: textOf(values.reachable),
    partnerContactIds: [...values.partnerContactIds],
  };
}
