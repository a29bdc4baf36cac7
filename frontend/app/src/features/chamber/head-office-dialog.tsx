import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { allChambersQuery, setHeadOffice } from '@/api/head-offices';
import { organisationQuery, type Chamber, type Organisation } from '@/api/organisations';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Dialog } from '@/design-system/dialog/dialog';
import { SelectField } from '@/design-system/field/select-field';
import { TextField } from '@/design-system/field/text-field';
import { FormProblems } from '@/domain/forms/form-problems';
import { required } from '@/domain/forms/rules';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { Loaded } from '@/domain/problem/loaded';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';

interface HeadOfficeDialogProps {
  organisation: Organisation;
  onSet: () => void;
  onClose: () => void;
}

const LONGEST_NUMBER = 20;

const schema = z.object({
  chamberId: z.string().check(z.minLength(1, 'head-office.chamber.missing')),
  companyNumber: required('head-office.number.missing', LONGEST_NUMBER),
});

/** The head office by its chamber, which may be another, and the number it has there; said before what that means. */
export function HeadOfficeDialog({ organisation, onSet, onClose }: HeadOfficeDialogProps) {
  const { t } = useTranslation();
  const chambers = useQuery(allChambersQuery(useApi()));
  return (
    <Dialog title={t('head-office.set.title', { name: organisation.name })} onClose={onClose}>
      <Loaded query={chambers}>
        {(all) => <HeadOfficeForm chambers={all} {...{ organisation, onSet, onClose }} />}
      </Loaded>
    </Dialog>
  );
}

function HeadOfficeForm({
  chambers,
  organisation,
  onSet,
  onClose,
}: HeadOfficeDialogProps & { chambers: Chamber[] }) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const form = useValidatedForm<{ chamberId: string; companyNumber: string }>({
    schema,
    defaultValues: { chamberId: organisation.chamberId, companyNumber: '' },
    submit: async (headOffice) => {
      const attached = await setHeadOffice(api, organisation, headOffice);
      queryClient.setQueryData(organisationQuery(api, organisation.id).queryKey, attached);
      onSet();
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <FormProblems of={form} />
      <p>{t('head-office.set.text', { name: organisation.name })}</p>
      <SelectField label={t('head-office.chamber')} {...form.field('chamberId')}>
        {chambers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('head-office.number')}
        autoComplete="off"
        data-initial-focus=""
        {...form.field('companyNumber')}
      />
      <ButtonRow>
        <Button type="submit" busy={form.busy}>
          {t('head-office.set')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </ButtonRow>
    </form>
  );
}
