import { useState } from 'react';
import { TextField } from '@/design-system/field/text-field';
import { useTranslation } from '@/i18n/use-translation';
import { Question } from './question';

interface CompanyNumberStepProps {
  value: string;
  onNext: (companyNumber: string) => void;
  onBack: () => void;
}

export function CompanyNumberStep({ value, onNext, onBack }: CompanyNumberStepProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const [missing, setMissing] = useState(false);
  const next = () => (text.trim() ? onNext(text.trim()) : setMissing(true));
  return (
    <Question
      title={t('activation.number.title')}
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
