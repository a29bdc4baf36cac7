import type { AccountRequest } from '@/api/training-relationships';
import type { Problem } from '@/api/problem';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Notice } from '@/design-system/notice/notice';
import { Card, PageHeader, Section } from '@/design-system/page/page';
import { Table, type Column } from '@/design-system/table/table';
import { type Translation, useTranslation } from '@/i18n/use-translation';
import { FormProblems } from '../forms/form-problems';
import { LanguageField } from '../forms/language-field';
import { OthersEmailField } from '../forms/others-email-field';
import { useValidatedForm } from '../forms/use-validated-form';
import { problemText, violationText } from '../problem/problem-text';
import type { AccountHolder } from './account-holder';
import { AccountStatusTag } from './account-status';
import { type Addresses, addressesOf, LANGUAGE } from './addresses';
import { useMaking } from './use-making';

interface SeveralAccountsProps {
  /** Those who were chosen, as the list knows them now. */
  holders: AccountHolder[];
  /** What the invited will be able to do; whoever types the addresses should know. */
  consequence: string;
  /** Why an address that was asked for earlier may not be theirs. */
  whyRefused: string;
  create: (id: string, request: AccountRequest) => Promise<unknown>;
  /** All requests are sent: the list has changed. */
  onMade: () => Promise<unknown>;
  onClose: () => void;
}

/** Accounts for a selection (ACC-8): an address for each, then one request after the other, and what became of it. */
export function SeveralAccounts(props: SeveralAccountsProps) {
  const { holders, consequence, whyRefused, create, onMade, onClose } = props;
  const { t, language } = useTranslation();
  const { progress, outcomes, make } = useMaking(({ id, ...request }) => create(id, request));
  const isMade = ({ id }: AccountHolder) => outcomes.has(id) && !outcomes.get(id)?.problem;
  const made = holders.filter(isMade);
  const open = holders.filter((holder) => !isMade(holder));
  const failed = open.filter(({ id }) => outcomes.has(id));

  const form = useValidatedForm<Addresses>({
    schema: addressesOf(
      open.map(({ id }) => id),
      made.map(({ id }) => outcomes.get(id)?.email ?? ''),
    ),
    defaultValues: { [LANGUAGE]: language },
    submit: async (values) => {
      await make(
        open.map(({ id }) => ({ id, email: values[id] ?? '', language: values[LANGUAGE] ?? language })),
      );
      await onMade();
    },
  });
  const named = form.errors.map((error) => {
    const holder = open.find(({ id }) => error.fieldId.endsWith(id));
    return holder
      ? { ...error, message: t('accounts.error', { name: holder.name, error: error.message }) }
      : error;
  });

  return (
    <>
      <PageHeader title={t('accounts.title')} lead={consequence} />
      {made.length > 0 && <MadeAccounts holders={made} outcomes={outcomes} whyRefused={whyRefused} />}
      {failed.length > 0 && (
        <Notice kind="danger" announce>
          <p>{t('accounts.failed', { n: failed.length })}</p>
        </Notice>
      )}
      {open.length > 0 && (
        <Section>
          <Card>
            <form noValidate onSubmit={form.onSubmit}>
              <FormProblems of={{ ...form, errors: named }} />
              <h2 tabIndex={-1} ref={takeFocus}>
                {t('accounts.addresses', { n: open.length })}
              </h2>
              <p className="muted">{t('accounts.addresses.hint')}</p>
              {open.map(({ id, name, state }) => {
                const { error, ...field } = form.field(id);
                const problem = outcomes.get(id)?.problem;
                return (
                  <OthersEmailField
                    key={id}
                    label={name}
                    hint={state === 'REFUSED' && whyRefused}
                    readOnly={form.busy}
                    {...field}
                    error={error ?? (problem && reason(problem, t))}
                  />
                );
              })}
              <LanguageField label={t('accounts.language')} {...form.field(LANGUAGE)} />
              {progress && (
                <div role="status">
                  <p>{t('accounts.progress', progress)}</p>
                  <progress aria-label={t('accounts.title')} value={progress.done} max={progress.total} />
                </div>
              )}
              <ButtonRow>
                <Button type="submit" busy={form.busy}>
                  {t('accounts.make', { n: open.length })}
                </Button>
                <Button variant="secondary" busy={form.busy} onClick={onClose}>
                  {t('accounts.back')}
                </Button>
              </ButtonRow>
            </form>
          </Card>
        </Section>
      )}
      {open.length === 0 && <Button onClick={onClose}>{t('accounts.back')}</Button>}
    </>
  );
}

interface MadeAccountsProps {
  holders: AccountHolder[];
  outcomes: ReturnType<typeof useMaking>['outcomes'];
  whyRefused: string;
}

function MadeAccounts({ holders, outcomes, whyRefused }: MadeAccountsProps) {
  const { t } = useTranslation();
  const columns: Column<AccountHolder>[] = [
    { header: t('accounts.name'), isRowHeader: true, cell: ({ name }) => name },
    { header: t('account.email'), cell: ({ id }) => outcomes.get(id)?.email },
    {
      header: t('accounts.state'),
      cell: ({ state }) => (
        <>
          <AccountStatusTag state={state === 'NONE' ? 'REQUESTED' : state} />
          {state === 'REFUSED' && <small>{whyRefused}</small>}
        </>
      ),
    },
  ];
  return (
    <Section>
      <Notice kind="success" announce>
        <p>{t('accounts.made', { n: holders.length })}</p>
        <p>{t('accounts.made.hint')}</p>
      </Notice>
      <Table caption={t('accounts.title')} columns={columns} rows={holders} rowKey={({ id }) => id} />
    </Section>
  );
}

const takeFocus = (heading: HTMLElement | null) => heading?.focus();

function reason(problem: Problem, t: Translation['t']): string {
  const atAddress = problem.violations.find(({ field }) => field === 'email');
  return atAddress ? violationText(atAddress.code, t) : problemText(problem, t);
}
