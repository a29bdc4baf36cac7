/** The steps by their names in the address. By themselves, since the routes are part of the first load. */
export const steps = ['chamber', 'number', 'code', 'check'] as const;
export type ActivationStep = (typeof steps)[number];

/** For who has no letter at hand. */
export const stepsWithoutCode = steps.filter((step) => step !== 'code');
