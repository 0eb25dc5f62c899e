import type { ReactElement } from 'react';
import { LoadingWords, SkeletonLine } from '../parts/skeleton.tsx';
import './clients-skeleton.css';

export function ClientsSkeleton(): ReactElement {
  return (
    <div>
      <LoadingWords />
      <div className="clients-skeleton__controls" aria-hidden="true" />
      <ul className="card clients-skeleton" aria-hidden="true">
        {Array.from({ length: 8 }, (_, index) => (
          <li key={index}>
            <SkeletonLine width={16} />
            <SkeletonLine width={24} />
            <SkeletonLine width={34} />
            <SkeletonLine width={9} />
          </li>
        ))}
      </ul>
    </div>
  );
}
