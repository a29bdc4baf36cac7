import type { ReactNode } from 'react';
import { Button, ButtonRow } from '@/design-system/button/button';
import { SelectField } from '@/design-system/field/select-field';
import { TextField } from '@/design-system/field/text-field';
import { Card } from '@/design-system/page/page';
import { FormProblems } from '@/domain/forms/form-problems';
import { LanguageField } from '@/domain/forms/language-field';
import { OthersEmailField } from '@/domain/forms/others-email-field';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { useTranslation } from '@/i18n/use-translation';
import { chamberSchema, contentOf, timeZones, type ChamberValues } from './chamber-values';
import type { ChamberContent } from '@/api/chambers';

interface ChamberFormProps {
  initial: ChamberValues;
  submitText: string;
  save: (chamber: ChamberContent) => Promise<void>;
  furtherActions?: ReactNode;
}

/** Everything that is known and decided about a chamber; the browser does not offer the operator's own address. */
export function ChamberForm({ initial, submitText, save, furtherActions }: ChamberFormProps) {
  const { t } = useTranslation();
  const form = useValidatedForm<ChamberValues>({
    schema: chamberSchema,
    defaultValues: initial,
    submit: (values) => save(contentOf(values)),
  });
  const { field } = form;
  return (
    <Card>
      <form noValidate autoComplete="off" onSubmit={form.onSubmit}>
        <FormProblems of={form} />
        <TextField label={t('chamber.name')} {...field('name')} />
        <TextField
          label={t('chamber.short-name')}
          hint={t('chamber.short-name.hint')}
          {...field('shortName')}
        />
        <TextField label={t('chamber.place')} hint={t('chamber.place.hint')} {...field('place')} />
        <TextField label={t('chamber.street')} {...field('street')} />
        <TextField label={t('chamber.postal-code')} {...field('postalCode')} />
        <TextField label={t('chamber.city')} {...field('city')} />
        <TextField label={t('chamber.country')} hint={t('chamber.country.hint')} {...field('country')} />
        <OthersEmailField label={t('chamber.email')} {...field('email')} />
        <SelectField label={t('chamber.time-zone')} hint={t('chamber.time-zone.hint')} {...field('timeZone')}>
          {timeZones(initial.timeZone).map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </SelectField>
        <LanguageField label={t('chamber.language')} {...field('language')} />
        <TextField
          inputMode="numeric"
          label={t('chamber.activation-days')}
          hint={t('chamber.activation-days.hint')}
          {...field('activationDays')}
        />
        <TextField
          inputMode="numeric"
          label={t('chamber.activation-days-abroad')}
          hint={t('chamber.activation-days-abroad.hint')}
          {...field('activationDaysAbroad')}
        />
        <ButtonRow>
          <Button type="submit" busy={form.busy}>
            {submitText}
          </Button>
          {furtherActions}
        </ButtonRow>
      </form>
    </Card>
  );
}
