import { zodResolver } from '@hookform/resolvers/zod';
import { useId, useState, type BaseSyntheticEvent } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
} from 'react-hook-form';
import type { ZodMiniType } from 'zod/mini';
import { Problem } from '@/api/problem';
import type { FieldError } from '@/design-system/error-summary/error-summary';
import type { MessageKey } from '@/i18n/i18n';
import { useTranslation } from '@/i18n/use-translation';
import { violationText } from '../problem/problem-text';

interface FormOptions<Values extends FieldValues> {
  /** Its messages are keys of the catalogue. */
  schema: ZodMiniType<Values, Values>;
  defaultValues: DefaultValues<Values>;
  submit: (values: Values) => Promise<void>;
}

export interface ValidatedForm<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  field: (
    name: Path<Values>,
  ) => ReturnType<UseFormReturn<Values>['register']> & { id: string; error?: string };
  errors: FieldError[];
  /** Failed attempts so far; the error summary takes the focus with each. */
  attempt: number;
  problem: Problem | undefined;
  busy: boolean;
  onSubmit: (event: BaseSyntheticEvent) => void;
}

/** A form that checks itself first and then shows what the server objects to, at the field where it can. */
export function useValidatedForm<Values extends FieldValues>(
  options: FormOptions<Values>,
): ValidatedForm<Values> {
  const { t } = useTranslation();
  const formId = useId();
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<Problem>();
  const form = useForm<Values>({
    resolver: zodResolver(options.schema),
    defaultValues: options.defaultValues,
    // Errors come when the person is done, and go while they put it right.
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  });
  const { errors, isSubmitting } = form.formState;

  const fieldId = (name: string) => `${formId}-${name}`;
  const messageOf = (name: string): string | undefined => {
    const error = errors[name];
    if (typeof error?.message !== 'string') {
      return undefined;
    }
    return error.type === 'server' ? violationText(error.message, t) : t(error.message as MessageKey);
  };

  const send = async (values: Values) => {
    setProblem(undefined);
    try {
      await options.submit(values);
    } catch (error) {
      const refused = Problem.from(error);
      const atFields = refused.violations.filter(({ field }) => field in values);
      atFields.forEach(({ field, code }) =>
        form.setError(field as Path<Values>, { type: 'server', message: code }),
      );
      if (atFields.length === 0) {
        setProblem(refused);
      }
      setAttempt((count) => count + 1);
    }
  };

  return {
    form,
    field: (name) => ({ ...form.register(name), id: fieldId(name), error: messageOf(name) }),
    errors: Object.keys(errors).flatMap((name) => {
      const message = messageOf(name);
      return message ? [{ fieldId: fieldId(name), message }] : [];
    }),
    attempt,
    problem,
    busy: isSubmitting,
    onSubmit: (event) => void form.handleSubmit(send, () => setAttempt((count) => count + 1))(event),
  };
}
