import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { revokeGrant } from '@/api/users';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';

interface EndRoleDialogProps {
  title: string;
  confirmText: string;
  /** A role may be held from two grants, one after the other. */
  grantIds: string[];
  onEnded: () => void;
  onClose: () => void;
  /** What that means for the person. */
  children: ReactNode;
}

/** Takes a role from somebody, after saying what that means (USR-9). */
export function EndRoleDialog({
  title,
  confirmText,
  grantIds,
  onEnded,
  onClose,
  children,
}: EndRoleDialogProps) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const ending = useMutation({
    mutationFn: () => Promise.all(grantIds.map((id) => revokeGrant(api, id))),
    onSuccess: onEnded,
    onSettled: () => queryClient.invalidateQueries({ queryKey: [api.actingFor, 'grants'] }),
  });
  return (
    <ConfirmDialog
      title={title}
      confirmText={confirmText}
      cancelText={t('action.cancel')}
      variant="danger"
      busy={ending.isPending}
      onConfirm={() => ending.mutate()}
      onCancel={onClose}
    >
      {ending.isError && <ProblemNotice error={ending.error} />}
      {children}
    </ConfirmDialog>
  );
}
