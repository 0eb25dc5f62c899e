import type { ReactElement, ReactNode } from 'react';
import type { ClientFacts } from './use-client-facts.ts';
import './client-facts.css';

export interface FactsProps {
  readonly facts: ClientFacts;
  readonly mayRecord: boolean;
}

export function FactCard({
  id,
  heading,
  children,
}: {
  id: string;
  heading: string;
  children: ReactNode;
}): ReactElement {
  return (
    <section className="card fact-card" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className="nl-heading fact-card__heading">
        {heading}
      </h2>
      {children}
    </section>
  );
}
