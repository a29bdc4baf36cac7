import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import * as z from 'zod/mini';
import type { ExamDateContent, ExamKind } from '@/api/exam-dates';
import { occupationsQuery } from '@/api/organisations';
import { Button, ButtonRow } from '@/design-system/button/button';
import { SelectField } from '@/design-system/field/select-field';
import { TextField } from '@/design-system/field/text-field';
import { Card } from '@/design-system/page/page';
import { FormProblems } from '@/domain/forms/form-problems';
import { day, required } from '@/domain/forms/rules';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { Loaded } from '@/domain/problem/loaded';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { examKindKeys, examKinds } from '@/domain/exams/exam-kinds';

type Values = Omit<ExamDateContent, 'chamberId'>;

interface ExamDateFormProps {
  initial: Values;
  submitText: string;
  save: (values: Values) => Promise<void>;
  furtherActions?: ReactNode;
}

const LONGEST_PLACE = 200;

const schema = z
  .object({
    occupationId: z.string().check(z.minLength(1, 'exam.occupation.missing')),
    kind: z.enum(examKinds as [ExamKind, ...ExamKind[]]),
    startsOn: day('exam.starts-on.missing'),
    registrationUntil: day('exam.registration-until.missing'),
    place: required('exam.place.missing', LONGEST_PLACE),
  })
  .check(
    z.refine(({ startsOn, registrationUntil }) => registrationUntil <= startsOn, {
      error: 'exam.registration-until.too-late',
      path: ['registrationUntil'],
    }),
  );

export function ExamDateForm({ initial, submitText, save, furtherActions }: ExamDateFormProps) {
  const { t, language } = useTranslation();
  const occupations = useQuery(occupationsQuery(useApi()));
  const form = useValidatedForm<Values>({ schema, defaultValues: initial, submit: save });
  return (
    <Loaded query={occupations}>
      {(all) => (
        <Card>
          <form noValidate onSubmit={form.onSubmit}>
            <FormProblems of={form} />
            <SelectField label={t('exam.occupation')} {...form.field('occupationId')}>
              <option value="">{t('form.choose')}</option>
              {[...all]
                .sort((one, other) => one.name[language].localeCompare(other.name[language], language))
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name[language]}
                  </option>
                ))}
            </SelectField>
            <SelectField label={t('exam.kind')} {...form.field('kind')}>
              {examKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(examKindKeys[kind])}
                </option>
              ))}
            </SelectField>
            <TextField type="date" label={t('exam.starts-on')} {...form.field('startsOn')} />
            <TextField
              type="date"
              label={t('exam.registration-until')}
              hint={t('exam.registration-until.hint')}
              {...form.field('registrationUntil')}
            />
            <TextField label={t('exam.place')} hint={t('exam.place.hint')} {...form.field('place')} />
            <ButtonRow>
              <Button type="submit" busy={form.busy}>
                {submitText}
              </Button>
              {furtherActions}
            </ButtonRow>
          </form>
        </Card>
      )}
    </Loaded>
  );
}
