import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { revokeGrants } from '@/api/users';
import { Button, ButtonRow } from '@/design-system/button/button';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { Checkbox } from '@/design-system/field/checkbox';
import { Notice } from '@/design-system/notice/notice';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { roleNames } from '@/domain/roles/role-names';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { endingFor, MOST_AT_ONCE, revocable } from './selected-users';
import type { User } from './users';

interface EndSelectedProps {
  /** Those on the page who can be chosen. */
  users: User[];
  selected: string[];
  onSelect: (personIds: string[]) => void;
}

/** Ends the roles of everybody who was chosen, after saying whose and which (USR-9). */
export function EndSelected({ users, selected, onSelect }: EndSelectedProps) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const chosen = users.filter(({ personId }) => selected.includes(personId));
  const ending = useMutation({
    mutationFn: (of: User[]) =>
      revokeGrants(
        api,
        endingFor(of).map(({ grantId }) => grantId),
      ),
    onSuccess: () => {
      setAsking(false);
      onSelect([]);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: [api.actingFor, 'grants'] }),
  });
  const tooMany = endingFor(chosen).length > MOST_AT_ONCE;
  return (
    <>
      {ending.isSuccess && (
        <Notice kind="success" announce>
          <p>{t('users.selected.ended')}</p>
          <EndingRoles users={ending.variables} />
        </Notice>
      )}
      {users.length > 0 && (
        <Checkbox
          label={t('users.select.all')}
          checked={chosen.length === users.length}
          onChange={({ target }) => onSelect(target.checked ? users.map(({ personId }) => personId) : [])}
        />
      )}
      {chosen.length > 0 && (
        <>
          <p role="status">{t('users.selected', { n: chosen.length })}</p>
          {tooMany ? (
            <p className="muted">{t('users.selected.too-many', { n: MOST_AT_ONCE })}</p>
          ) : (
            <ButtonRow>
              <Button
                variant="secondary"
                onClick={() => {
                  ending.reset();
                  setAsking(true);
                }}
              >
                {t('users.selected.end')}
              </Button>
            </ButtonRow>
          )}
        </>
      )}
      {asking && (
        <ConfirmDialog
          title={t('users.selected.title', { n: chosen.length })}
          confirmText={t('users.selected.end')}
          cancelText={t('action.cancel')}
          variant="danger"
          busy={ending.isPending}
          onConfirm={() => ending.mutate(chosen)}
          onCancel={() => setAsking(false)}
        >
          {ending.isError && <ProblemNotice error={ending.error} />}
          <p>{t('users.selected.text')}</p>
          <EndingRoles users={chosen} />
        </ConfirmDialog>
      )}
    </>
  );
}

function EndingRoles({ users }: { users: User[] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {users.map((user) => (
        <li key={user.personId}>
          {t('users.selected.roles', {
            name: user.name ?? t('users.without-name'),
            roles: roleNames(
              revocable(user).map(({ role }) => role),
              t,
            ),
          })}
        </li>
      ))}
    </ul>
  );
}
