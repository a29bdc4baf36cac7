import { readActivationCode } from '@/domain/activation-code/activation-code';
import { steps, type ActivationStep } from './steps';

/** What the person has to say: which chamber, which company, and the code of the letter. */
export interface ActivationAnswers {
  chamberId: string;
  companyNumber: string;
  code: string;
}

export const noAnswers: ActivationAnswers = { chamberId: '', companyNumber: '', code: '' };

const isAnswered: Record<Exclude<ActivationStep, 'check'>, (answers: ActivationAnswers) => boolean> = {
  chamber: ({ chamberId }) => chamberId !== '',
  number: ({ companyNumber }) => companyNumber.trim() !== '',
  code: ({ code }) => readActivationCode(code).state === 'complete',
};

/** The step asked for, or the first before it that still needs an answer. */
export function reachableStep(
  wanted: ActivationStep,
  answers: ActivationAnswers,
  asked: readonly ActivationStep[] = steps,
): ActivationStep {
  const before = asked.slice(0, asked.indexOf(wanted));
  return before.find((step) => step !== 'check' && !isAnswered[step](answers)) ?? wanted;
}

/** The QR code of a letter opens its page with #chamber=…&number=…&code=… */
export function answersFrom(fragment: URLSearchParams): ActivationAnswers | undefined {
  const answers = {
    chamberId: fragment.get('chamber') ?? '',
    companyNumber: fragment.get('number') ?? '',
    code: fragment.get('code') ?? '',
  };
  return Object.values(answers).some((answer) => answer !== '') ? answers : undefined;
}

/** What a letter is for; what one says is no answer to the questions of the other. */
export type LetterPurpose = 'activation' | 'delegation';

const keyOf = (purpose: LetterPurpose) => `guildhall.${purpose}`;

/** Over the sign-in page the answers wait in this tab only. */
export function keepAnswers(purpose: LetterPurpose, answers: ActivationAnswers): void {
  sessionStorage.setItem(keyOf(purpose), JSON.stringify(answers));
}

export function keptAnswers(purpose: LetterPurpose): ActivationAnswers | undefined {
  const kept = sessionStorage.getItem(keyOf(purpose));
  return kept === null ? undefined : { ...noAnswers, ...(JSON.parse(kept) as Partial<ActivationAnswers>) };
}

export function forgetAnswers(purpose: LetterPurpose): void {
  sessionStorage.removeItem(keyOf(purpose));
}
