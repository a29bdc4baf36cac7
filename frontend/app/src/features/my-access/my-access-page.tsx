import { useQuery } from '@tanstack/react-query';
import { explanationQuery } from '@/api/explanations';
import { apiFor } from '@/api/client';
import { rightsQuery } from '@/api/rights';
import { SelectField } from '@/design-system/field/select-field';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Loaded } from '@/domain/problem/loaded';
import { ExplainedAccess } from '@/domain/rights/explained-access';
import { ResponsiblePersons } from '@/domain/rights/responsible-persons';
import { useTranslation } from '@/i18n/use-translation';
import { firstFunction, type ActingFunction } from '@/session/acting-function';

interface MyAccessPageProps {
  functions: ActingFunction[];
  /** The function to explain; without it the one in which the person worked last. */
  wanted: string | undefined;
  onChoose: (actingFor: string) => void;
}

/** What one may do oneself in each function, why, and whom to ask for more (USR-13, USR-15). */
export function MyAccessPage({ functions, wanted, onChoose }: MyAccessPageProps) {
  const { t } = useTranslation();
  const chosen = functions.find(({ actingFor }) => actingFor === wanted) ?? firstFunction(functions);
  return (
    <>
      <PageHeader title={t('my-access.title')} lead={t('my-access.lead')} />
      {functions.length > 1 && chosen && (
        <SelectField
          label={t('my-access.function')}
          value={chosen.actingFor}
          onChange={(event) => onChoose(event.target.value)}
        >
          {functions.map((own) => (
            <option key={own.actingFor} value={own.actingFor}>
              {own.kind === 'self' ? t('functions.self', { name: own.name }) : own.name}
            </option>
          ))}
        </SelectField>
      )}
      {chosen ? (
        <InFunction key={chosen.actingFor} actingFor={chosen.actingFor} />
      ) : (
        <EmptyState title={t('why.roles.none')}>
          <p>{t('my-access.none.hint')}</p>
        </EmptyState>
      )}
    </>
  );
}

function InFunction({ actingFor }: { actingFor: string }) {
  const api = apiFor(actingFor);
  const explanation = useQuery(explanationQuery(api));
  const rights = useQuery(rightsQuery(api));
  return (
    <Loaded query={explanation} lines={8}>
      {(told) => (
        <Loaded query={rights} lines={8}>
          {(all) => (
            <>
              <ExplainedAccess explanation={told} rights={all} />
              {told.held.length > 0 && <ResponsiblePersons api={api} />}
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
