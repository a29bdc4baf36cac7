import { useState } from 'react';
import type { Organisation } from '@/api/organisations';
import { Button } from '@/design-system/button/button';
import { Notice } from '@/design-system/notice/notice';
import { Card, Section } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { EndOfUseDialog } from './end-of-use-dialog';

/** Until when an activated company uses the portal, and how the chamber changes that (ACC-4). */
export function EndOfUse({ organisation }: { organisation: Organisation }) {
  const { t, date } = useTranslation();
  const [moving, setMoving] = useState(false);
  const [moved, setMoved] = useState(false);
  return (
    <Section
      title={t('organisation.end-of-use')}
      actions={
        organisation.access.issue && (
          <Button variant="secondary" onClick={() => setMoving(true)}>
            {t('end-of-use.move')}
          </Button>
        )
      }
    >
      {moved && (
        <Notice kind="success" announce>
          <p>{t('end-of-use.moved')}</p>
        </Notice>
      )}
      <Card>
        <p>{organisation.endOfUse ? date(organisation.endOfUse, 'long') : t('code.end-of-use.none')}</p>
      </Card>
      {moving && (
        <EndOfUseDialog
          organisation={organisation}
          onMoved={() => {
            setMoving(false);
            setMoved(true);
          }}
          onClose={() => setMoving(false)}
        />
      )}
    </Section>
  );
}
