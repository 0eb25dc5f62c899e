import type { CaseForConsultationQuery } from '../../graphql/generated/graphql.ts';

export type Consultation = CaseForConsultationQuery['caseForConsultation'];
