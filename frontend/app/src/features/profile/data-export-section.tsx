import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { askForDataExport, dataExportsQuery, fetchDataExport, type DataExport } from '@/api/data-exports';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Card, Section } from '@/design-system/page/page';
import { Loaded } from '@/domain/problem/loaded';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import type { MessageKey } from '@/i18n/i18n';
import { useTranslation } from '@/i18n/use-translation';
import { today } from '@/lib/iso-date';
import { saveFile } from '@/lib/save-file';

const states: Record<DataExport['state'], MessageKey> = {
  ASKED: 'data-export.asked',
  READY: 'data-export.ready',
  EXPIRED: 'data-export.expired',
};

/** A person asks for all that is known about them, sees how far it is, and fetches it (AUD-2). */
export function DataExportSection() {
  const { t, dateTime } = useTranslation();
  const exports = useQuery(dataExportsQuery);
  return (
    <Section title={t('data-export.title')}>
      <p>{t('data-export.text')}</p>
      <Loaded query={exports} lines={2}>
        {({ items: [newest], nextFrom }) => (
          <Card>
            {newest && (
              <p role="status">
                {t(states[newest.state], {
                  at: dateTime(newest.askedAt),
                  until: dateTime(newest.expiresAt),
                })}
              </p>
            )}
            {newest?.state === 'READY' && <Download id={newest.id} />}
            {newest?.state !== 'ASKED' &&
              (nextFrom ? (
                <p className="muted">{t('data-export.next', { at: dateTime(nextFrom) })}</p>
              ) : (
                <Ask />
              ))}
          </Card>
        )}
      </Loaded>
    </Section>
  );
}

function Ask() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const asking = useMutation({
    mutationFn: () => askForDataExport(key),
    onSettled: () => queryClient.invalidateQueries({ queryKey: dataExportsQuery.queryKey }),
  });
  return (
    <>
      {asking.isError && <ProblemNotice error={asking.error} />}
      <ButtonRow>
        <Button variant="secondary" busy={asking.isPending} onClick={() => asking.mutate()}>
          {t('data-export.ask')}
        </Button>
      </ButtonRow>
    </>
  );
}

function Download({ id }: Pick<DataExport, 'id'>) {
  const { t } = useTranslation();
  const download = useMutation({
    mutationFn: () => fetchDataExport(id),
    onSuccess: (file) => saveFile(file, `${t('data-export.file')}-${today()}.zip`),
    // No cache keeps everything about somebody.
    gcTime: 0,
  });
  return (
    <>
      <p className="muted">{t('data-export.download.hint')}</p>
      {download.isError && <ProblemNotice error={download.error} />}
      <ButtonRow>
        <Button busy={download.isPending} onClick={() => download.mutate()}>
          {t('data-export.download')}
        </Button>
      </ButtonRow>
    </>
  );
}
