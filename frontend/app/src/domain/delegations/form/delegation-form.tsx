import { useQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { Delegation, DelegationExtent } from '@/api/delegations';
import { rightsQuery, type Right } from '@/api/rights';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Checkbox } from '@/design-system/field/checkbox';
import { TextArea } from '@/design-system/field/text-area';
import { TextField } from '@/design-system/field/text-field';
import { Card, Section } from '@/design-system/page/page';
import { FormProblems } from '@/domain/forms/form-problems';
import { required } from '@/domain/forms/rules';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { Loaded } from '@/domain/problem/loaded';
import { useTranslation } from '@/i18n/use-translation';
import { today } from '@/lib/iso-date';
import { useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { AmountFields } from './amount-fields';
import { DelegationSummary } from './delegation-summary';
import { delegable, emptyValues, valuesOf, type DelegationValues } from './delegation-values';
import { OtherFields } from './other-fields';
import { SiteFields } from './site-fields';

interface DelegationFormProps {
  /** Who gives and who gets it, as far as that is known; else a word for it. */
  principal: string;
  delegate: string;
  /** Asks who the other side is. */
  otherTitle?: string;
  /** What there is already: nothing can be chosen that it does not give. */
  within?: Pick<Delegation, 'extent' | 'validUntil'>;
  /** Of the principal, whose sites can be chosen; absent if whoever chooses does not know them. */
  principalId?: string;
  mayPassOn: boolean;
  /** Asks from when on. */
  mayBeginLater?: boolean;
  /** Asks for words; absent if nobody reads any. */
  message?: {
    label: string;
    hint: string;
    missing: 'delegations.message.missing' | 'delegations.paper.reason.missing';
  };
  /** Whether somebody has to agree before it holds. */
  waits: boolean;
  submitText: string;
  back: string;
  save: (values: DelegationValues) => Promise<void>;
}

const LONGEST_NUMBER = 20;
const LONGEST_MESSAGE = 500;

function schemaFor({ otherTitle, message, within }: DelegationFormProps, lastPossible: string) {
  const text = z.string();
  return z
    .object({
      chamberId: otherTitle ? text.check(z.minLength(1, 'delegations.other.chamber.missing')) : text,
      companyNumber: otherTitle ? required('delegations.other.number.missing', LONGEST_NUMBER) : text,
      amount: z.enum(['see', 'act', 'own']),
      rights: z.array(text).check(z.minLength(1, 'grant.rights.missing')),
      sites: z.enum(['principal', 'all', 'chosen']),
      siteIds: z.array(text),
      passesOn: z.boolean(),
      firstDay: text,
      lastDay: text,
      message: message ? required(message.missing, LONGEST_MESSAGE) : text,
    })
    .check(
      z.refine(({ sites, siteIds }) => sites !== 'chosen' || siteIds.length > 0, {
        error: 'delegations.where.missing',
        path: ['siteIds'],
      }),
      z.refine(({ firstDay, lastDay }) => !lastDay || lastDay >= (firstDay || today()), {
        error: 'delegations.last-day.before',
        path: ['lastDay'],
      }),
      z.refine(({ lastDay }) => !within?.validUntil || (lastDay !== '' && lastDay <= lastPossible), {
        error: 'delegations.last-day.later',
        path: ['lastDay'],
      }),
    );
}

/** Who, what, where, how long, and in plain words what that will mean (DEL-1). */
export function DelegationForm(props: DelegationFormProps) {
  const rights = useQuery(rightsQuery(useApi()));
  return (
    <Loaded query={rights} lines={8}>
      {(all) => <Fields {...props} offered={delegable(all, props.within?.extent)} />}
    </Loaded>
  );
}

function Fields(props: DelegationFormProps & { offered: Right[] }) {
  const { principal, delegate, otherTitle, within, principalId, message, offered } = props;
  const { t } = useTranslation();
  const initial = within ? valuesOf(within, offered) : emptyValues(offered);
  const form = useValidatedForm<DelegationValues>({
    schema: schemaFor(props, initial.lastDay),
    defaultValues: { ...initial, passesOn: initial.passesOn && props.mayPassOn },
    submit: props.save,
  });
  const values = form.form.watch();
  const passable: DelegationExtent | undefined = within?.extent;
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <FormProblems of={form} />
      {otherTitle && <OtherFields of={form} title={otherTitle} />}
      <AmountFields of={form} offered={offered} />
      {principalId && (
        <SiteFields of={form} principalId={principalId} principalName={principal} within={passable} />
      )}
      <Section title={t('delegations.how-long')}>
        {props.mayBeginLater && (
          <TextField
            type="date"
            label={t('delegations.first-day')}
            hint={t('delegations.first-day.hint')}
            {...form.field('firstDay')}
          />
        )}
        <TextField
          type="date"
          label={t('grant.last-day')}
          hint={t(within?.validUntil ? 'delegations.last-day.within' : 'delegations.last-day.hint')}
          {...form.field('lastDay')}
        />
        {props.mayPassOn && (
          <Checkbox
            label={t('delegations.may-pass-on')}
            hint={t('delegations.may-pass-on.hint')}
            checked={values.passesOn}
            onChange={({ target }) => form.form.setValue('passesOn', target.checked)}
          />
        )}
        {message && (
          <TextArea label={message.label} rows={3} hint={message.hint} {...form.field('message')} />
        )}
      </Section>
      <Section title={t('grant.summary')}>
        <Card>
          <DelegationSummary {...{ principal, delegate, values, offered }} waits={props.waits} />
        </Card>
      </Section>
      <ButtonRow>
        <Button type="submit" busy={form.busy}>
          {props.submitText}
        </Button>
        <FunctionLink to={props.back}>{t('action.cancel')}</FunctionLink>
      </ButtonRow>
    </form>
  );
}
