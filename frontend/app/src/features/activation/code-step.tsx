import { useState } from 'react';
import { Icon } from '@/design-system/icon/icon';
import { TextField } from '@/design-system/field/text-field';
import {
  groupActivationCode,
  readActivationCode,
  type CodeReading,
} from '@/domain/activation-code/activation-code';
import { useTranslation, type Translation } from '@/i18n/use-translation';
import { Question } from './question';
import './code-step.css';

interface CodeStepProps {
  /** As the letter calls it. */
  name: string;
  value: string;
  onNext: (code: string) => void;
  onBack: () => void;
}

/** A typo is told while typing; whether the code is the right one only the chamber's register knows (ACC-4). */
export function CodeStep({ name, value, onNext, onBack }: CodeStepProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => groupActivationCode(value));
  const [tried, setTried] = useState(false);
  const reading = readActivationCode(text);
  const isComplete = reading.state === 'complete';
  const isWrong =
    reading.state === 'typo' || reading.state === 'foreign-character' || reading.state === 'too-long';

  const next = () => (isComplete ? onNext(groupActivationCode(reading.code)) : setTried(true));
  return (
    <Question
      title={t('activation.code.title')}
      hint={<p>{t('activation.code.hint')}</p>}
      onNext={next}
      onBack={onBack}
    >
      <TextField
        className="input--code"
        label={name}
        hint={t('activation.code.format')}
        error={isWrong || (tried && !isComplete) ? codeText(reading, t) : undefined}
        value={text}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => setText(groupActivationCode(text))}
      />
      <p className="code-state" data-complete={isComplete ? '' : undefined} role="status">
        {isComplete && <Icon name="check" />}
        {!isWrong && !(tried && !isComplete) && codeText(reading, t)}
      </p>
    </Question>
  );
}

function codeText(reading: CodeReading, t: Translation['t']): string {
  switch (reading.state) {
    case 'empty':
      return t('activation.code.empty');
    case 'incomplete':
      return t('activation.code.incomplete', { n: reading.missing });
    case 'foreign-character':
      return t('activation.code.foreign', { character: reading.character });
    case 'too-long':
      return t('activation.code.too-long');
    case 'typo':
      return t('activation.code.typo');
    case 'complete':
      return t('activation.code.complete');
  }
}
