import type { ReactElement } from 'react';
import { LoadingWords, SkeletonLine } from '../parts/skeleton.tsx';
import './network.css';

export function NetworkSkeleton(): ReactElement {
  return (
    <div className="network">
      <LoadingWords />
      <div className="network__views" aria-hidden="true">
        <div className="card network__card" />
        <div className="card side-panel">
          <div className="side-panel__part">
            <p>
              <SkeletonLine width={16} />
            </p>
            {[38, 30, 34, 26, 36].map((width) => (
              <p key={width}>
                <SkeletonLine width={width} />
              </p>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
