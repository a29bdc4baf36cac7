import { Button, ButtonRow } from '@/design-system/button/button';
import { Dialog } from '@/design-system/dialog/dialog';
import { RecordView } from '@/domain/training-record/record-view';
import { useTranslation } from '@/i18n/use-translation';
import type { Conflict } from './week-drafting';
import { toContent } from './week-form';
import './conflict-dialog.css';

interface ConflictDialogProps {
  conflict: Conflict;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Both versions side by side; nothing is thrown away before the person has chosen. */
export function ConflictDialog({ conflict, onKeepMine, onTakeTheirs }: ConflictDialogProps) {
  const { t } = useTranslation();
  const mayWrite = conflict.theirs.data.access.write;
  return (
    <Dialog title={t('conflict.title')} alert wide onClose={() => undefined}>
      <p>{t(mayWrite ? 'conflict.text' : 'conflict.text.closed')}</p>
      <div className="conflict">
        <section>
          <h3>{t('conflict.mine')}</h3>
          <RecordView content={toContent(conflict.mine)} headingLevel={4} />
        </section>
        <section>
          <h3>{t('conflict.theirs')}</h3>
          <RecordView content={conflict.theirs.data.content} headingLevel={4} />
        </section>
      </div>
      <ButtonRow>
        {mayWrite && (
          <Button data-initial-focus="" onClick={onKeepMine}>
            {t('conflict.keep-mine')}
          </Button>
        )}
        <Button variant="secondary" onClick={onTakeTheirs}>
          {t('conflict.take-theirs')}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
