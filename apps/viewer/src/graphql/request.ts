import type { TypedDocumentString } from './generated/graphql.ts';
import { failureCode, failureDetails, RequestError } from './request-error.ts';

interface Answer<T> {
  data?: T | null;
  errors?: readonly { extensions?: { code?: unknown; details?: unknown } }[];
}

/** The name of a document in the manifest that the service holds; its text never travels. */
export function documentId(document: TypedDocumentString<unknown, never>): string {
  return String(document.__meta__?.['hash']);
}

/** Asks one of the page's own questions. Fails with a `RequestError`. */
export async function request<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TResult> {
  const body = JSON.stringify({ documentId: documentId(document), variables });
  const response = await send(body, signal);
  if (response.status === 401) return refuse(response);
  const answer = await readAnswer<TResult>(response);
  const failure = answer.errors?.[0];
  if (failure) {
    throw new RequestError(failureCode(failure.extensions?.code), failureDetails(failure.extensions?.details));
  }
  if (answer.data === undefined || answer.data === null) throw new RequestError('INTERNAL');
  return answer.data;
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      credentials: 'same-origin',
      cache: 'no-store',
      body,
      ...(signal ? { signal } : {}),
    });
  } catch (reason) {
    if (signal?.aborted) throw reason;
    throw new RequestError('OFFLINE');
  }
}

/** An answer that nobody reads would keep its connection. */
async function refuse(response: Response): Promise<never> {
  await response.body?.cancel();
  throw new RequestError('NOT_LOGGED_IN');
}

async function readAnswer<T>(response: Response): Promise<Answer<T>> {
  try {
    return (await response.json()) as Answer<T>;
  } catch {
    throw new RequestError(response.status >= 502 ? 'UNAVAILABLE' : 'INTERNAL');
  }
}
