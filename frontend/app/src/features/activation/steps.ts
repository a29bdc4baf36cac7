/** The steps by their names in the address. By themselves, since the routes are part of the first load. */
export const steps = ['chamber', 'number', 'code', 'check'] as const;
export type ActivationStep = (typeof steps)[number];

/** The step that an address names, if there is such a one. */
export const stepOf = (search: Record<string, unknown>): { step?: ActivationStep } => ({
  step: steps.find((step) => step === search.step),
});

/** For who has no letter at hand. */
export const stepsWithoutCode = steps.filter((step) => step !== 'code');
