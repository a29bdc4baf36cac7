import * as z from 'zod/mini';
import { lookAtCandidates, type ActivationCandidate } from '@/api/activation-letters';
import type { IssuedKind } from '@/api/organisations';
import { Button, ButtonRow } from '@/design-system/button/button';
import { FileField } from '@/design-system/field/file-field';
import { TextArea } from '@/design-system/field/text-area';
import { Card } from '@/design-system/page/page';
import { CodeKindChoice } from '@/domain/activation-code/code-kind-choice';
import { FormProblems } from '@/domain/forms/form-problems';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import { companyNumbersOf } from './company-numbers';

const MOST = 2000;

/** As the service takes them. */
const NUMBER = /^[0-9A-Za-z][0-9A-Za-z ./-]{0,19}$/;

const schema = z.object({
  kind: z.enum(['OWNER', 'DELEGATE']),
  list: z.string().check(
    z.refine((list) => companyNumbersOf(list).length > 0, 'codes.list.missing'),
    z.refine((list) => companyNumbersOf(list).length <= MOST, 'codes.list.too-long'),
    z.refine((list) => companyNumbersOf(list).every((number) => NUMBER.test(number)), 'codes.list.malformed'),
  ),
});

export function CompanyNumbersForm({
  onChecked,
}: {
  onChecked: (kind: IssuedKind, candidates: ActivationCandidate[]) => void;
}) {
  const { t } = useTranslation();
  const api = useApi();
  const { id: chamberId } = useActingFunction();
  const form = useValidatedForm<{ kind: IssuedKind; list: string }>({
    schema,
    defaultValues: { kind: 'OWNER', list: '' },
    submit: async ({ kind, list }) =>
      onChecked(kind, await lookAtCandidates(api, chamberId, kind, companyNumbersOf(list))),
  });
  return (
    <Card>
      <form noValidate onSubmit={form.onSubmit}>
        <FormProblems of={form} />
        <CodeKindChoice
          value={form.form.watch('kind')}
          onChange={(kind) => form.form.setValue('kind', kind)}
        />
        <FileField
          label={t('codes.file')}
          hint={t('codes.file.hint')}
          accept=".csv,.txt,text/csv,text/plain"
          onText={(text) => form.form.setValue('list', companyNumbersOf(text).join('\n'))}
        />
        <TextArea label={t('codes.list')} hint={t('codes.list.hint')} rows={6} {...form.field('list')} />
        <ButtonRow>
          <Button type="submit" busy={form.busy}>
            {t('codes.check')}
          </Button>
        </ButtonRow>
      </form>
    </Card>
  );
}
