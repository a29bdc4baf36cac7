import { useMutation, useQueryClient } from '@tanstack/react-query';
import { delegationsKey, endDelegation, type Delegation, type DelegationSide } from '@/api/delegations';
import { apiFor, SELF } from '@/api/client';
import { functionsQuery } from '@/api/permission';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';

interface EndDelegationDialogProps {
  delegation: Delegation;
  side: DelegationSide;
  /** Of the other organisation. */
  name: string;
  onEnded: () => void;
  onClose: () => void;
}

/** Says what is lost at once, by whom, before it is. */
export function EndDelegationDialog({ delegation, side, name, onEnded, onClose }: EndDelegationDialogProps) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const ending = useMutation({
    mutationFn: () => endDelegation(api, delegation.delegationId),
    onSuccess: onEnded,
    // Even a refusal says that the list is out of date.
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: delegationsKey(api) });
      void queryClient.invalidateQueries({ queryKey: [api.actingFor, 'representatives'] });
      // Whoever gives up acting for somebody has one function less.
      void queryClient.query({ ...functionsQuery(apiFor(SELF)), staleTime: 0 }).catch(() => undefined);
    },
  });
  return (
    <ConfirmDialog
      title={t(`delegations.end.${side}.title`, { name })}
      confirmText={t('delegations.end')}
      cancelText={t('action.cancel')}
      variant="danger"
      busy={ending.isPending}
      onConfirm={() => ending.mutate()}
      onCancel={onClose}
    >
      {ending.isError && <ProblemNotice error={ending.error} />}
      <p>{t(`delegations.end.${side}.text`, { name })}</p>
      <p>{t('delegations.end.again')}</p>
    </ConfirmDialog>
  );
}
