import * as z from 'zod/mini';
import { Button, ButtonRow } from '@/design-system/button/button';
import { TextArea } from '@/design-system/field/text-area';
import { Card } from '@/design-system/page/page';
import { FormProblems } from '@/domain/forms/form-problems';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { useTranslation } from '@/i18n/use-translation';

const SHORTEST = 10;
const LONGEST = 200;

const schema = z.object({
  reason: z
    .string()
    .check(
      z.trim(),
      z.minLength(SHORTEST, 'search-across.reason.short'),
      z.maxLength(LONGEST, 'form.too-long'),
    ),
});

/** Why somebody looks at what other chambers keep; it stands beside every look-up. */
export function ReasonForm({ open }: { open: (reason: string) => Promise<void> }) {
  const { t } = useTranslation();
  const form = useValidatedForm({
    schema,
    defaultValues: { reason: '' },
    submit: ({ reason }) => open(reason),
  });
  return (
    <Card>
      <form noValidate onSubmit={form.onSubmit}>
        <FormProblems of={form} />
        <TextArea
          label={t('search-across.reason')}
          hint={t('search-across.reason.hint')}
          {...form.field('reason')}
        />
        <ButtonRow>
          <Button type="submit" busy={form.busy}>
            {t('search-across.begin')}
          </Button>
        </ButtonRow>
      </form>
    </Card>
  );
}
