import { SelectField } from '@/design-system/field/select-field';
import { chooseLanguage } from '@/i18n/i18n';
import { isLanguage } from '@/i18n/languages';
import { useTranslation } from '@/i18n/use-translation';
import { LanguageField } from '../forms/language-field';
import { themes, useTheme, type Theme } from './theme';
import './preferences.css';

export function LanguageSelect() {
  const { t, language } = useTranslation();
  return (
    <LanguageField
      label={t('preferences.language')}
      labelHidden
      className="input--compact"
      value={language}
      onChange={(event) => {
        if (isLanguage(event.target.value)) {
          void chooseLanguage(event.target.value);
        }
      }}
    />
  );
}

export function ThemeSelect({ labelHidden = false }: { labelHidden?: boolean }) {
  const { t } = useTranslation();
  const [theme, chooseTheme] = useTheme();
  return (
    <SelectField
      label={t('preferences.theme')}
      labelHidden={labelHidden}
      className="input--compact"
      value={theme}
      onChange={(event) => chooseTheme(event.target.value as Theme)}
    >
      {themes.map((each) => (
        <option key={each} value={each}>
          {t(`preferences.theme.${each}`)}
        </option>
      ))}
    </SelectField>
  );
}
