import { useMutation, useQueryClient } from '@tanstack/react-query';
import { withdrawInvitation } from '@/api/users';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';

interface WithdrawDialogProps {
  personId: string;
  name: string;
  onWithdrawn: () => void;
  onClose: () => void;
}

/** Deletes somebody who was invited and never came, after saying what that means (USR-10). */
export function WithdrawDialog({ personId, name, onWithdrawn, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: () => withdrawInvitation(api, personId),
    onSuccess: onWithdrawn,
    onSettled: () => {
      for (const list of ['grants', 'sign-ins']) {
        void queryClient.invalidateQueries({ queryKey: [api.actingFor, list] });
      }
    },
  });
  return (
    <ConfirmDialog
      title={t('users.withdraw.title', { name })}
      confirmText={t('users.withdraw')}
      cancelText={t('action.cancel')}
      busy={withdrawing.isPending}
      onConfirm={() => withdrawing.mutate()}
      onCancel={onClose}
    >
      {withdrawing.isError && <ProblemNotice error={withdrawing.error} />}
      <p>{t('users.withdraw.text', { name })}</p>
    </ConfirmDialog>
  );
}
