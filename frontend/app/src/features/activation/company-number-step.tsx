import { useState } from 'react';
import { TextField } from '@/design-system/field/text-field';
import { useTranslation } from '@/i18n/use-translation';
import { Question } from './question';

interface CompanyNumberStepProps {
  /** Whose number it is, unless that of the person's own company. */
  title?: string | undefined;
  value: string;
  onNext: (companyNumber: string) => void;
  onBack: () => void;
}

export function CompanyNumberStep({ title, value, onNext, onBack }: CompanyNumberStepProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const [missing, setMissing] = useState(false);
  const next = () => (text.trim() ? onNext(text.trim()) : setMissing(true));
  return (
    <Question
      title={title ?? t('activation.number.title')}
      hint={<p>{t('activation.number.hint')}</p>}
      onNext={next}
      onBack={onBack}
    >
      <TextField
        label={t('activation.number')}
        error={missing && !text.trim() ? t('activation.number.missing') : undefined}
        value={text}
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        onChange={(event) => setText(event.target.value)}
      />
    </Question>
  );
}
