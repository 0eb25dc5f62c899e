import { createContext, useContext } from 'react';
import type { ViewerQuery } from '../graphql/generated/graphql.ts';

export type LoggedInViewer = ViewerQuery['viewer'];

export const ViewerContext = createContext<LoggedInViewer | null>(null);

/** Who is logged in; only below `RequireSession`. */
export function useViewer(): LoggedInViewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error('useViewer outside RequireSession');
  return viewer;
}
