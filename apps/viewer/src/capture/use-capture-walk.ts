import { useNavigate, useParams, useSearchParams } from 'react-router';
import { capturePath, type CaptureStep } from './steps.ts';

export interface CaptureWalk {
  /** Who is being asked about, as it stands in the address; null: who comes first. */
  readonly who: string | null;
  readonly ask: (memberId: string | null) => void;
  readonly go: (step: CaptureStep) => void;
  readonly leave: () => void;
}

/** Where in the capture one is: step and person stand in the address, so that a reload or "back" changes nothing. */
export function useCaptureWalk(): CaptureWalk {
  const { caseId = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const withoutPerson = new URLSearchParams(params);
  withoutPerson.delete('wie');
  const search = withoutPerson.toString();
  return {
    who: params.get('wie'),
    ask: (memberId) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          if (memberId === null) next.delete('wie');
          else next.set('wie', memberId);
          return next;
        },
        { replace: true },
      ),
    go: (step) => void navigate({ pathname: capturePath(caseId, step), search }),
    leave: () => void navigate(`/clienten/${caseId}`),
  };
}
