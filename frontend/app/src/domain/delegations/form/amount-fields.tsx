import type { UseFormReturn } from 'react-hook-form';
import type { Right } from '@/api/rights';
import { ChoiceList } from '@/design-system/field/choice-list';
import { Section } from '@/design-system/page/page';
import type { ValidatedForm } from '@/domain/forms/use-validated-form';
import { RightsChoice } from '@/domain/rights/rights-choice';
import { useTranslation } from '@/i18n/use-translation';
import { rightsFor, type Amount, type DelegationValues } from './delegation-values';

interface AmountFieldsProps {
  of: ValidatedForm<DelegationValues>;
  /** Those that can be given. */
  offered: Right[];
}

const AMOUNTS: Amount[] = ['see', 'act', 'own'];

/** Only see, see and act, or each right by itself (DEL-1). */
export function AmountFields({ of, offered }: AmountFieldsProps) {
  const { t } = useTranslation();
  const form: UseFormReturn<DelegationValues> = of.form;
  const rights = form.watch('rights');
  const { id, error } = of.field('rights');
  const sees = rightsFor('see', offered).length > 0;
  const amounts = AMOUNTS.filter((amount) => amount !== 'see' || sees);
  return (
    <Section title={t('delegations.what')}>
      <ChoiceList
        id={id}
        legend={t('delegations.what')}
        choices={amounts.map((value) => ({
          value,
          label: t(`delegations.amount.${value}`),
          detail: t(`delegations.amount.${value}.hint`),
        }))}
        value={form.watch('amount')}
        {...(error && { error })}
        onChange={(chosen) => {
          const amount = chosen as Amount;
          form.setValue('amount', amount);
          if (amount !== 'own') {
            form.setValue('rights', rightsFor(amount, offered));
          }
        }}
      />
      {form.watch('amount') === 'own' && (
        <RightsChoice all={offered} chosen={rights} onChange={(chosen) => form.setValue('rights', chosen)} />
      )}
    </Section>
  );
}
