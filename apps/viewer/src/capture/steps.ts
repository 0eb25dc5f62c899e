/** The four small steps, as they stand in the address. */
export const captureSteps = ['namen', 'hoe-dichtbij', 'steun', 'wie-kent-wie'] as const;
export type CaptureStep = (typeof captureSteps)[number];

export function readStep(text: string | undefined): CaptureStep | null {
  return captureSteps.find((step) => step === text) ?? null;
}

export function capturePath(caseId: string, step?: CaptureStep): string {
  return step === undefined ? `/clienten/${caseId}/vastleggen` : `/clienten/${caseId}/vastleggen/${step}`;
}

/** null: this was the last. */
export function stepAfter(step: CaptureStep): CaptureStep | null {
  return captureSteps[captureSteps.indexOf(step) + 1] ?? null;
}

/** null: this is the first. */
export function stepBefore(step: CaptureStep): CaptureStep | null {
  return captureSteps[captureSteps.indexOf(step) - 1] ?? null;
}
