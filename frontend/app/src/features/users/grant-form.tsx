import { useState } from 'react';
import * as z from 'zod/mini';
import type { Right, Role } from '@/api/rights';
import { Button, ButtonRow } from '@/design-system/button/button';
import { ChoiceList } from '@/design-system/field/choice-list';
import { TextArea } from '@/design-system/field/text-area';
import { TextField } from '@/design-system/field/text-field';
import { Card, Section } from '@/design-system/page/page';
import { FormProblems } from '@/domain/forms/form-problems';
import { required } from '@/domain/forms/rules';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { RightsChoice } from '@/domain/rights/rights-choice';
import { useTranslation } from '@/i18n/use-translation';
import { FunctionLink } from '@/session/function-link';
import { GrantSummary } from './grant-summary';
import { grantBody, isPreset, type GrantBody, type GrantValues } from './grant-values';

interface GrantFormProps {
  /** Of the person who gets it. */
  name: string;
  initial: GrantValues;
  roles: Role[];
  rights: Right[];
  /** Where the form came from. */
  back: string;
  submitText: string;
  save: (body: GrantBody) => Promise<void>;
}

const LONGEST_REASON = 500;

const schema = z
  .object({
    role: z.string().check(z.minLength(1, 'grant.role.missing')),
    rights: z.array(z.string()),
    lastDay: z.string(),
    reason: required('grant.reason.missing', LONGEST_REASON),
  })
  .check(
    z.refine(({ role, rights }) => role === '' || rights.length > 0, {
      error: 'grant.rights.missing',
      path: ['rights'],
    }),
  );

/** Role, rights, end and reason, and in plain words what that will mean (USR-4). */
export function GrantForm({ name, initial, roles, rights, back, submitText, save }: GrantFormProps) {
  const { t, language } = useTranslation();
  const roleOf = (code: string) => roles.find((entry) => entry.role === code);
  const form = useValidatedForm<GrantValues>({
    schema,
    defaultValues: initial,
    submit: async (entered) => {
      const chosen = roleOf(entered.role);
      if (chosen) {
        await save(grantBody(entered, chosen));
      }
    },
  });
  const values = form.form.watch();
  const role = roleOf(values.role);
  // Only at the beginning: later it is the reader who opens and closes it.
  const [begunTailored] = useState(() => role !== undefined && !isPreset(values, role));
  const { id: roleId, error: roleError } = form.field('role');
  const { id: rightsId, error: rightsError } = form.field('rights');
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <FormProblems of={form} />
      <Section title={t('grant.role')}>
        <ChoiceList
          id={roleId}
          legend={t('grant.role')}
          choices={roles.map((entry) => ({
            value: entry.role,
            label: entry.name[language],
            detail: entry.explanation[language],
          }))}
          value={values.role}
          {...(roleError && { error: roleError })}
          onChange={(chosen) => {
            form.form.setValue('role', chosen);
            form.form.setValue('rights', roleOf(chosen)?.rights ?? []);
          }}
        />
      </Section>
      {role && role.role !== 'administrator' && (
        <Section title={t('grant.rights')}>
          <details open={begunTailored}>
            <summary id={rightsId} tabIndex={0}>
              {t('grant.rights.change')}
            </summary>
            {rightsError && <p className="field__error">{rightsError}</p>}
            <RightsChoice
              all={rights}
              chosen={values.rights}
              onChange={(chosen) => form.form.setValue('rights', chosen)}
            />
          </details>
        </Section>
      )}
      <Section title={t('grant.how-long')}>
        <TextField
          type="date"
          label={t('grant.last-day')}
          hint={t('grant.last-day.hint')}
          {...form.field('lastDay')}
        />
        <TextArea
          label={t('grant.reason')}
          rows={2}
          hint={t('grant.reason.hint')}
          {...form.field('reason')}
        />
      </Section>
      {role && (
        <Section title={t('grant.summary')}>
          <Card>
            <GrantSummary name={name} role={role} values={values} rights={rights} />
          </Card>
        </Section>
      )}
      <ButtonRow>
        <Button type="submit" busy={form.busy}>
          {submitText}
        </Button>
        <FunctionLink to={back}>{t('action.cancel')}</FunctionLink>
      </ButtonRow>
    </form>
  );
}
