import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { accessKey, functionsQuery } from '@/api/permission';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Notice } from '@/design-system/notice/notice';
import { Card, PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';

const ASK_EVERY = 700;
const PATIENCE = 20_000;

interface OpeningOrganisationProps {
  organisationId: string;
  title: string;
  text: string;
}

/** The right that a code gave travels to the permission service as an event; usually it is there within a second. */
export function OpeningOrganisation({ organisationId, title, text }: OpeningOrganisationProps) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [takesLong, setTakesLong] = useState(false);
  const functions = useQuery({ ...functionsQuery(api), staleTime: 0, refetchInterval: ASK_EVERY });
  const isOpen = functions.data?.some(({ actingFor }) => actingFor === `organisation:${organisationId}`);

  useEffect(() => {
    const timer = setTimeout(() => setTakesLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    if (isOpen) {
      queryClient.removeQueries({ queryKey: accessKey });
      void navigate({ to: '/o/$organisationId', params: { organisationId }, replace: true });
    }
  }, [isOpen, queryClient, navigate, organisationId]);

  return (
    <>
      <PageHeader title={title} />
      <Card>
        <Notice kind="success" announce>
          <p>{text}</p>
        </Notice>
        <p role="status">{t(takesLong ? 'activation.opening.long' : 'activation.opening')}</p>
        {takesLong && (
          <ButtonRow>
            <Button variant="secondary" onClick={() => window.location.assign('/')}>
              {t('action.to-start')}
            </Button>
          </ButtonRow>
        )}
      </Card>
    </>
  );
}
