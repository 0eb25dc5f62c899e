import type { GraphSettings } from '@netwerk/graph';
import type { NetworkSize } from '../large-network.ts';
import type { Answers } from './answers.ts';

/** Where a peer has its answer from: made anew for every request out of the same rows as the API has, or finished once. */
export type AnswerSource =
  | { readonly from: 'rows'; readonly size: NetworkSize }
  | { readonly from: 'finished'; readonly data: Readonly<Record<string, unknown>> };

/** Which server this process is, and what it answers with. */
export type ServerTask =
  | { readonly kind: 'app'; readonly size: NetworkSize }
  | { readonly kind: 'api'; readonly database: GraphSettings }
  | { readonly kind: 'bare' | 'defaults' | 'mercurius'; readonly source: AnswerSource };

/** Only the chosen server is loaded, so that the memory of this process is that server's. */
async function serve(task: ServerTask): Promise<string> {
  if (task.kind === 'app') return (await import('./app.server.ts')).serveApp(task.size);
  if (task.kind === 'api') return (await import('./api.server.ts')).serveApi(task.database);
  const answers = await answersOf(task.source);
  if (task.kind === 'bare') return (await import('./bare.server.ts')).serveBare(answers);
  if (task.kind === 'defaults') return (await import('./defaults.server.ts')).serveDefaults(answers);
  return (await import('./mercurius.server.ts')).serveMercurius(answers);
}

async function answersOf(source: AnswerSource): Promise<Answers> {
  if (source.from === 'rows') return (await import('./answers-of-rows.ts')).answersOfRows(source.size);
  const { clientNetwork, clientOpportunities } = source.data;
  return { clientNetwork: () => clientNetwork, clientOpportunities: () => clientOpportunities };
}

let peakBytes = 0;

/** What a process holds while it starts is not what it needs to answer: only the latter is looked at. */
function watchMemory(): void {
  setInterval(() => void (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), 50).unref();
}

process.on('message', (message: ServerTask | 'memory') => {
  if (message === 'memory') {
    process.send?.({ peakMb: Math.max(peakBytes, process.memoryUsage.rss()) / 2 ** 20 });
    return;
  }
  void serve(message).then(
    (url) => {
      watchMemory();
      process.send?.({ url });
    },
    (error: unknown) =>
      process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.once('disconnect', () => process.exit());
