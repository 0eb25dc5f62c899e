/** Whether this document has shown a worker's page: then its memory may hold what is for the worker alone. */
let shown = false;

export function noteWorkerPage(): void {
  shown = true;
}

export function hasShownWorkerPage(): boolean {
  return shown;
}
