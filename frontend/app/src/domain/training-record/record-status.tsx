import type { RecordStatus } from '@/api/training-records';
import { StatusTag } from '@/design-system/status-tag/status-tag';
import { useTranslation } from '@/i18n/use-translation';
import { recordStatusKeys, recordStatusTones } from './record-texts';

export function RecordStatusTag({ status }: { status: RecordStatus }) {
  const { t } = useTranslation();
  return <StatusTag tone={recordStatusTones[status]}>{t(recordStatusKeys[status])}</StatusTag>;
}
