import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  createApprenticeAccount,
  trainingRelationshipQuery,
  type TrainingRelationship,
} from '@/api/training-relationships';
import { Button } from '@/design-system/button/button';
import { DescriptionList } from '@/design-system/description-list/description-list';
import { Notice } from '@/design-system/notice/notice';
import { Card, PageHeader, Section } from '@/design-system/page/page';
import { AccountDialog } from '@/domain/accounts/account-dialog';
import { AccountStatusTag } from '@/domain/accounts/account-status';
import { useLook } from '@/domain/lists/use-look';
import { Loaded } from '@/domain/problem/loaded';
import { useTranslation } from '@/i18n/use-translation';
import { personName } from '@/lib/person-name';
import { useActingFunction, useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';

export function TrainingRelationshipPage({ id }: { id: string }) {
  return (
    <Loaded query={useQuery(trainingRelationshipQuery(useApi(), id, useLook()))}>
      {(relationship) => <Relationship relationship={relationship} />}
    </Loaded>
  );
}

function Relationship({ relationship }: { relationship: TrainingRelationship }) {
  const { t, date, language } = useTranslation();
  const { kind } = useActingFunction();
  const look = useLook();
  const name = personName(relationship.apprentice);
  return (
    <>
      <PageHeader
        title={name}
        lead={relationship.occupation.name[language]}
        back={
          look === undefined ? (
            <FunctionLink to="/training-relationships">{t('relationships.back')}</FunctionLink>
          ) : (
            <FunctionLink to="/search" search={{ look }}>
              {t('search-across.back')}
            </FunctionLink>
          )
        }
      />
      <Section title={t('relationship.data')}>
        <Card>
          <DescriptionList
            items={[
              [t('relationships.occupation'), relationship.occupation.name[language]],
              kind === 'chamber' && [t('relationship.organisation'), relationship.organisationName],
              [t('relationship.site'), relationship.site.name],
              [t('relationships.trainer'), personName(relationship.trainer)],
              [
                t('relationships.period'),
                t('period', {
                  from: date(relationship.startsOn, 'long'),
                  to: date(relationship.endsOn, 'long'),
                }),
              ],
              [t('relationship.birth-date'), date(relationship.apprentice.birthDate, 'long')],
              [t('relationship.apprentice-number'), relationship.apprentice.apprenticeNumber],
            ]}
          />
          <p className="muted">{t('relationship.corrections')}</p>
        </Card>
      </Section>
      <ApprenticeAccount relationship={relationship} name={name} />
    </>
  );
}

function ApprenticeAccount({ relationship, name }: { relationship: TrainingRelationship; name: string }) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [invited, setInvited] = useState<string>();
  const { apprenticeAccount: state, access } = relationship;

  return (
    <Section title={t('relationship.account')} actions={<AccountStatusTag state={state} />}>
      {invited && (
        <Notice kind="success" announce>
          <p>{t('account.invited', { email: invited })}</p>
        </Notice>
      )}
      <Card>
        <p>{t(`relationship.account.${state}`, { name })}</p>
        {state !== 'LINKED' && access.createAccount && (
          <Button variant={state === 'NONE' ? 'primary' : 'secondary'} onClick={() => setAsking(true)}>
            {t(state === 'NONE' ? 'account.create' : 'account.create-again')}
          </Button>
        )}
      </Card>
      {asking && (
        <AccountDialog
          personName={name}
          consequence={t('relationship.account.consequence')}
          create={async (request) => {
            await createApprenticeAccount(api, relationship.id, request);
            await queryClient.invalidateQueries({ queryKey: [api.actingFor, 'training-relationships'] });
            setInvited(request.email);
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  );
}
