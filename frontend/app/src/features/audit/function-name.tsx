import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { apiFor, SELF } from '@/api/client';
import { SYSTEM_ID, type MyAuditEntry } from '@/api/audit';
import { chamberQuery } from '@/api/organisations';
import { functionsQuery } from '@/api/permission';
import { trainingRelationshipsQuery } from '@/api/training-relationships';
import { itemsOf } from '@/domain/lists/items-of';
import { useTranslation } from '@/i18n/use-translation';

const own = apiFor(SELF);

/** For whom somebody did it; for themselves, or nobody at all, needs no words. */
export function FunctionName({ actor, actingFor }: Pick<MyAuditEntry, 'actor' | 'actingFor'>) {
  const { t } = useTranslation();
  const [kind, id = ''] = actingFor.split(':');
  if (kind === 'chamber') {
    return <ChamberName id={id} />;
  }
  if (kind === 'organisation') {
    return <OrganisationName id={id} />;
  }
  return kind === 'installation' && actor.personId !== SYSTEM_ID ? (
    <For name={t('my-trail.for.installation')} />
  ) : undefined;
}

function ChamberName({ id }: { id: string }) {
  const { t } = useTranslation();
  const chamber = useQuery(chamberQuery(own, id));
  return <For name={chamber.data?.name ?? t('my-trail.for.chamber')} />;
}

/** A person knows the names of the organisations they work for, and of those that train them. */
function OrganisationName({ id }: { id: string }) {
  const { t } = useTranslation();
  const functions = useQuery(functionsQuery(own)).data ?? [];
  const trains = useInfiniteQuery({
    ...trainingRelationshipsQuery(own, {}),
    enabled: functions.some(({ actingFor }) => actingFor === SELF),
  });
  const name =
    functions.find(({ actingFor }) => actingFor === `organisation:${id}`)?.name ??
    itemsOf(trains.data).find(({ organisationId }) => organisationId === id)?.organisationName;
  return <For name={name ?? t('my-trail.for.organisation')} />;
}

function For({ name }: { name: string }) {
  const { t } = useTranslation();
  return <div className="muted">{t('my-trail.for', { name })}</div>;
}
