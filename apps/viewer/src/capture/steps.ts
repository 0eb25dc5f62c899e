/** The four small steps, as they stand in the address. */
export const captureSteps = ['namen', 'hoe-dichtbij', 'steun', 'wie-kent-wie'] as const;
export type CaptureStep = (typeof captureSteps)[number];

export function readStep(text: string | undefined): CaptureStep | null {
  return captureSteps.find((step) => step === text) ?? null;
}

export function capturePath(caseId: string, step?: CaptureStep): string {
  return step === undefined ? `/clienten/${caseId}/vastleggen` : `/clienten/${caseId}/vastleggen/${step}`;
}
