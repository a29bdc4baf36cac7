import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { grantsQuery, signInsQuery } from '@/api/users';
import { Notice } from '@/design-system/notice/notice';
import { itemsOf } from '@/domain/lists/items-of';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { isToBegin, personIds } from './users';

const ADMINISTRATOR = 'administrator';

/** USR-8: with only one who can sign in now, somebody else should be able to, too. */
export function SecondAdministrator({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation();
  const api = useApi();
  const place = { organisationId };
  const grants = useInfiniteQuery(grantsQuery(api, place, { role: ADMINISTRATOR }));
  const ids = personIds(itemsOf(grants.data).filter((grant) => !isToBegin(grant)));
  const signIns = useQuery(signInsQuery(api, place, ids));
  const here =
    signIns.data && ids.filter((id) => !signIns.data.some((one) => one.personId === id && one.invited));
  return (
    here?.length === 1 && (
      <Notice kind="info">
        <p>{t('users.one-administrator')}</p>
      </Notice>
    )
  );
}
