import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lookQuery, openLook, type Look } from '@/api/looks';
import { Problem } from '@/api/problem';
import { Button } from '@/design-system/button/button';
import { SearchField } from '@/design-system/field/search-field';
import { Notice } from '@/design-system/notice/notice';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState, Loading } from '@/design-system/states/states';
import { useLook } from '@/domain/lists/use-look';
import { useSearchText } from '@/domain/lists/use-search-text';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { FoundApprentices, FoundCompanies, FoundTrainers } from './found';
import { ReasonForm } from './reason-form';

/** What other chambers keep, for whoever may see it and says why (USR-16). */
export function SearchAcrossPage() {
  const { t } = useTranslation();
  const api = useApi();
  const navigate = useNavigate();
  const lookId = useLook();
  const look = useQuery({ ...lookQuery(api, lookId ?? ''), enabled: lookId !== undefined, retry: false });
  const over = look.error instanceof Problem && look.error.code === 'org.look.over';

  const keepLook = (id: string | undefined) =>
    navigate({ to: '.', search: ((rest: object) => ({ ...rest, look: id })) as never, replace: true });
  const open = async (reason: string) => {
    await keepLook((await openLook(api, reason)).id);
  };
  return (
    <>
      <PageHeader title={t('search-across.title')} lead={t('search-across.lead')} />
      {lookId === undefined || over ? (
        <>
          {over && (
            <Notice kind="warning">
              <p>{t('search-across.over')}</p>
            </Notice>
          )}
          <ReasonForm open={open} />
        </>
      ) : look.isPending ? (
        <Loading label={t('state.loading')} />
      ) : look.isError ? (
        <ProblemNotice error={look.error} onRetry={() => void look.refetch()} />
      ) : (
        <Search look={look.data} onEnd={() => void keepLook(undefined)} />
      )}
    </>
  );
}

function Search({ look, onEnd }: { look: Look; onEnd: () => void }) {
  const { t, dateTime } = useTranslation();
  const [search, setSearch] = useSearchText();
  const q = search.trim();
  return (
    <>
      <Notice kind="info">
        <p>{t('search-across.reason.is', { reason: look.reason, until: dateTime(look.endsAt) })}</p>
        <Button variant="secondary" onClick={onEnd}>
          {t('search-across.end')}
        </Button>
      </Notice>
      <SearchField
        label={t('search-across.search')}
        hint={t('search-across.search.hint')}
        value={search}
        onSearch={setSearch}
      />
      {q === '' ? (
        <EmptyState title={t('search-across.nothing-yet')}>
          <p>{t('search-across.nothing-yet.hint')}</p>
        </EmptyState>
      ) : (
        <>
          <FoundCompanies q={q} look={look.id} />
          <FoundApprentices q={q} look={look.id} />
          <FoundTrainers q={q} look={look.id} />
        </>
      )}
    </>
  );
}
