import type { ReactNode } from 'react';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Card } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';

interface QuestionProps {
  title: string;
  hint: ReactNode;
  nextText?: string;
  busy?: boolean;
  onNext: () => void;
  onBack?: () => void;
  children: ReactNode;
}

export function Question({ title, hint, nextText, busy, onNext, onBack, children }: QuestionProps) {
  const { t } = useTranslation();
  return (
    <Card>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onNext();
        }}
      >
        <h2 tabIndex={-1}>{title}</h2>
        <div className="muted">{hint}</div>
        {children}
        <ButtonRow>
          <Button type="submit" busy={busy}>
            {nextText ?? t('action.next')}
          </Button>
          {onBack && (
            <Button variant="secondary" onClick={onBack}>
              {t('action.back')}
            </Button>
          )}
        </ButtonRow>
      </form>
    </Card>
  );
}
