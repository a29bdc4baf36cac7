import { useInfiniteQuery } from '@tanstack/react-query';
import { trainersQuery, trainingRelationshipsQuery } from '@/api/training-relationships';
import { needsAccount } from '@/domain/accounts/needs-account';
import { itemsOf } from '@/domain/lists/items-of';
import { useTranslation } from '@/i18n/use-translation';
import { personName } from '@/lib/person-name';
import { useActingFunction, useApi } from '@/session/function-context';
import type { OpenTask, TaskSource } from './tasks';

const NAMED = 5;
const LOOKED_AT = 100;

/** Apprentices and trainers of the company who cannot sign in yet. */
export function useAccountTasks(enabled: boolean): TaskSource {
  const { t, language, date } = useTranslation();
  const api = useApi();
  const { id: organisationId } = useActingFunction();
  const relationships = useInfiniteQuery({
    ...trainingRelationshipsQuery(api, { organisationId, limit: LOOKED_AT }),
    enabled,
  });
  const trainers = useInfiniteQuery({ ...trainersQuery(api, { organisationId, limit: LOOKED_AT }), enabled });
  const status = { tone: 'none', text: t('account.state.none') } as const;

  const withoutAccount = itemsOf(relationships.data).filter(({ apprenticeAccount }) =>
    needsAccount(apprenticeAccount),
  );
  const forApprentices = withoutAccount.slice(0, NAMED).map((relationship): OpenTask => ({
    id: `relationship-${relationship.id}`,
    to: `/training-relationships/${relationship.id}`,
    title: t('task.account-apprentice', { name: personName(relationship.apprentice) }),
    context: t('task.account-apprentice.context', {
      occupation: relationship.occupation.name[language],
      from: date(relationship.startsOn),
    }),
    status,
  }));
  const more = withoutAccount.length - forApprentices.length;
  const rest: OpenTask[] =
    more > 0
      ? [
          {
            id: 'relationships',
            to: '/training-relationships',
            title: t('task.account-more', { n: more }),
            status,
          },
        ]
      : [];
  const withoutTrainerAccount = itemsOf(trainers.data).filter(({ account }) => needsAccount(account));
  const forTrainers: OpenTask[] =
    withoutTrainerAccount.length > 0
      ? [
          {
            id: 'trainers',
            to: '/trainers',
            title: t('task.account-trainers', { n: withoutTrainerAccount.length }),
            context: withoutTrainerAccount.slice(0, NAMED).map(personName).join(', '),
            status,
          },
        ]
      : [];
  return {
    tasks: [...forTrainers, ...forApprentices, ...rest],
    isPending: enabled && (relationships.isPending || trainers.isPending),
    error: relationships.error ?? trainers.error,
    retry: () => {
      void relationships.refetch();
      void trainers.refetch();
    },
  };
}
