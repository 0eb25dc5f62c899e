import type {
  Gender,
  Interest,
  IsoDate,
  LifeDomain,
  NeedState,
  OfferState,
  SafetyBasis,
  SafetyMarkKind,
  SafetySide,
  StepMomentKind,
  StepState,
  SupportKind,
} from '@netwerk/domain';

interface Written {
  recordedAt: string;
  recordedBy: string;
}

export interface NeedRow extends Written {
  id: string;
  words: string;
  supportKind: SupportKind;
  lifeDomain?: LifeDomain;
  interest?: Interest;
  handlesMoney: boolean;
  withWhom?: Exclude<Gender, 'OTHER'>;
  stepFree: boolean;
  mostMetres?: number;
  since: IsoDate;
  state: NeedState;
  endedOn?: IsoDate;
  confirmedOn: IsoDate;
  version: number;
}

export interface OfferRow extends Written {
  id: string;
  words: string;
  supportKind: SupportKind;
  lifeDomain?: LifeDomain;
  interest?: Interest;
  handlesMoney: boolean;
  areaCode?: string;
  agreementId?: string;
  since: IsoDate;
  state: OfferState;
  confirmedOn: IsoDate;
  version: number;
}

export interface SafetyMarkRow extends Written {
  id: string;
  kind: SafetyMarkKind;
  /** Of who is feared: look-alikes are searched by it. */
  callName: string;
  familyName?: string;
  /** First three letters of the call name as it is searched. */
  nameStart: string;
  since: IsoDate;
  words?: string;
  version: number;
}

export interface OpportunityDecisionRow extends Written {
  id: string;
  ruleId: string;
  ruleVersion: number;
  decision: 'DECLINED' | 'LATER';
  reason?: string;
  saidBy: 'CLIENT' | 'OTHER_SIDE' | 'WORKER';
  on: IsoDate;
  until: IsoDate;
}

export interface StepRow extends Written {
  id: string;
  opportunityKey: string;
  ruleId: string;
  ruleVersion: number;
  kind: string;
  state: StepState;
  title: string;
  facts: string;
  saidWords?: string;
  introducer: string;
  agreedOn: IsoDate;
  introduceOn: IsoDate;
  introducedOn?: IsoDate;
  firstLookBackOn?: IsoDate;
  secondLookBackOn?: IsoDate;
  dueOn?: IsoDate;
  stoppedOn?: IsoDate;
  endedOn?: IsoDate;
  endedBecause?: string;
  holdsPlace: boolean;
  shareNames: boolean;
  version: number;
}

export interface StepMomentRow extends Written {
  id: string;
  kind: StepMomentKind;
  on: IsoDate;
  how?: string;
  words?: string;
  helpWords?: string;
}

/** The sides of a safety mark. */
export interface KeptApart {
  side: SafetySide;
  basis: SafetyBasis;
}
