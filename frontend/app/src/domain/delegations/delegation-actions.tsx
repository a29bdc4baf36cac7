import type { Delegation, DelegationSide } from '@/api/delegations';
import { Button, ButtonRow } from '@/design-system/button/button';
import { buttonClass } from '@/design-system/button/button-class';
import { useTranslation } from '@/i18n/use-translation';
import { FunctionLink } from '@/session/function-link';

interface DelegationActionsProps {
  delegation: Delegation;
  side: DelegationSide;
  /** Of the other organisation. */
  name: string;
  onEnd: () => void;
}

/** What whoever looks may do with a delegation. */
export function DelegationActions({ delegation, side, name, onEnd }: DelegationActionsProps) {
  const { t } = useTranslation();
  const { delegationId, access } = delegation;
  if (!access.end && !access.narrow && !access.passOn) {
    return <span className="muted">{t('list.nothing-to-do')}</span>;
  }
  return (
    <ButtonRow>
      {access.narrow && (
        <FunctionLink to={`/delegations/${delegationId}/narrow`} className={buttonClass('secondary')}>
          {t('delegations.narrow')}
          <span className="visually-hidden"> {name}</span>
        </FunctionLink>
      )}
      {access.passOn && (
        <FunctionLink to={`/delegations/${delegationId}/pass-on`} className={buttonClass('secondary')}>
          {t('delegations.pass-on')}
          <span className="visually-hidden"> {name}</span>
        </FunctionLink>
      )}
      {access.end && (
        <Button variant="secondary" aria-label={t(`delegations.end.${side}`, { name })} onClick={onEnd}>
          {t('delegations.end')}
        </Button>
      )}
    </ButtonRow>
  );
}
