import { useInfiniteQuery } from '@tanstack/react-query';
import { grantsQuery } from '@/api/users';
import { useActingFunction, useApi } from '@/session/function-context';

/** Everything that somebody holds in the organisation for which one acts. */
export function usePersonGrants(personId: string) {
  const { id } = useActingFunction();
  return useInfiniteQuery(grantsQuery(useApi(), { organisationId: id }, { personId }));
}
