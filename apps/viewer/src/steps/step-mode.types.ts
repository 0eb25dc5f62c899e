/** What the dialog of a step shows: the step itself, looking back, or one of the other acts. */
export type StepMode = 'view' | 'lookBack' | 'introduce' | 'reschedule' | 'stopped' | 'end' | 'names';
