import type { Right } from '@/api/rights';
import { Checkbox } from '@/design-system/field/checkbox';
import { useTranslation } from '@/i18n/use-translation';
import { byArea, choose, drop } from './choosing';
import './rights.css';

interface RightsChoiceProps {
  /** Those that can be chosen. */
  all: Right[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Every right with its explanation; what depends on another comes and goes with it, and says so (USR-4, USR-6). */
export function RightsChoice({ all, chosen, onChange }: RightsChoiceProps) {
  const { t, language } = useTranslation();
  const names = (codes: string[]) =>
    all
      .filter(({ right }) => codes.includes(right))
      .map(({ name }) => name[language])
      .join(', ');
  return byArea(all).map(({ area, name, rights }) => (
    <fieldset key={area} className="rights-choice">
      <legend>{name[language]}</legend>
      {rights.map((entry) => {
        const held = chosen.includes(entry.right);
        return (
          <Checkbox
            key={entry.right}
            label={entry.name[language]}
            checked={held}
            onChange={() =>
              onChange(held ? drop(entry.right, chosen, all) : choose(entry.right, chosen, all))
            }
            hint={
              <>
                {entry.explanation[language]}
                {entry.includes.length > 0 && <> {t('rights.includes', { rights: names(entry.includes) })}</>}
                {entry.requires.length > 0 && <> {t('rights.requires', { rights: names(entry.requires) })}</>}
              </>
            }
          />
        );
      })}
    </fieldset>
  ));
}
