/** What became of the request; the contract's union. */
export type OpeningResult =
  | { readonly __typename: 'ColleagueClientOpened'; readonly caseId: string; readonly until: string }
  | { readonly __typename: 'ColleagueClientNotFound'; readonly name: string }
  | {
      readonly __typename: 'SeveralColleagueClients';
      readonly choices: readonly {
        readonly caseId: string;
        readonly fullName: string;
        readonly area: { readonly code: string; readonly name: string } | null;
      }[];
    };
