import type { FieldValues } from 'react-hook-form';
import { ErrorSummary } from '@/design-system/error-summary/error-summary';
import { useTranslation } from '@/i18n/use-translation';
import { ProblemNotice } from '../problem/problem-notice';
import type { ValidatedForm } from './use-validated-form';

/** Stands above every form: what is wrong in it, or why it could not be sent. */
export function FormProblems<Values extends FieldValues>({ of }: { of: ValidatedForm<Values> }) {
  const { t } = useTranslation();
  return (
    <>
      {of.attempt > 0 && (
        <ErrorSummary
          title={t('form.errors', { n: of.errors.length })}
          errors={of.errors}
          attempt={of.attempt}
        />
      )}
      {of.problem && <ProblemNotice error={of.problem} />}
    </>
  );
}
