import type { AuditEntry } from '@/api/audit';
import { useTranslation } from '@/i18n/use-translation';
import { actorText, sourceText } from './trail-texts';

/** Who did it, and from where. */
export function Actor({ actor, source }: Pick<AuditEntry, 'actor' | 'source'>) {
  const { t } = useTranslation();
  const from = sourceText(source, t);
  return (
    <>
      {actorText(actor, t)}
      {from && <div className="muted">{from}</div>}
    </>
  );
}
