import {
  RecordNeighbourDocument,
  type RecordNeighbourInput,
  type RecordNeighbourMutation,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';

export type Recorded = RecordNeighbourMutation['recordNeighbour'];

export async function sendNeighbour(input: RecordNeighbourInput): Promise<Recorded> {
  return (await request(RecordNeighbourDocument, { input })).recordNeighbour;
}
