import { checkLine, checkLines, type LegalGround } from '@netwerk/domain';

/** The texts of a case as they are sent; what is not sent is empty. */
export interface SentCaseTexts {
  readonly referrer?: string | null;
  readonly asked: string;
  readonly question: string;
  readonly agreedInstead?: string | null;
  readonly goal?: string | null;
  readonly legalGround: LegalGround;
  readonly purpose: string;
}

export interface CaseTexts extends Required<SentCaseTexts> {
  readonly referrer: string | null;
  readonly agreedInstead: string | null;
  readonly goal: string | null;
}

/** How long a text on one line may be: who referred, and for what the data may be used. */
const longestLine = 200;

/** The texts, stored as they were sent. @throws InvalidInput that names the field and the rule */
export function checkedCaseTexts(sent: SentCaseTexts): CaseTexts {
  const { referrer = null, asked, question, agreedInstead = null, goal = null, legalGround, purpose } = sent;
  if (referrer !== null) checkLine('referrer', referrer, longestLine);
  checkLines('asked', asked);
  checkLines('question', question);
  if (agreedInstead !== null) checkLines('agreedInstead', agreedInstead);
  if (goal !== null) checkLines('goal', goal);
  checkLine('purpose', purpose, longestLine);
  return { referrer, asked, question, agreedInstead, goal, legalGround, purpose };
}
