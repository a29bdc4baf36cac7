import type { ActivationCode } from '@/api/organisations';
import { useTranslation } from '@/i18n/use-translation';

/** What the code does, and whether the company itself asked for it (ACC-5). */
export function CodeKindName({
  code: { kind, requestedByCompany },
}: {
  code: Pick<ActivationCode, 'kind' | 'requestedByCompany'>;
}) {
  const { t } = useTranslation();
  return t(requestedByCompany ? 'code.kind.requested' : `code.kind.${kind}`);
}
