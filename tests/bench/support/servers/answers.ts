/** What a peer answers with; asked once for every request. */
export interface Answers {
  clientNetwork(): unknown;
  clientOpportunities(): unknown;
}

/** The whole answer to a question for both. */
export function answerAll(answers: Answers): Readonly<Record<string, unknown>> {
  return { clientNetwork: answers.clientNetwork(), clientOpportunities: answers.clientOpportunities() };
}
