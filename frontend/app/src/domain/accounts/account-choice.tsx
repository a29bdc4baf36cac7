import { Button } from '@/design-system/button/button';
import { Checkbox } from '@/design-system/field/checkbox';
import { useTranslation } from '@/i18n/use-translation';
import { canBeChosen, type AccountHolder } from './account-holder';
import './account-choice.css';

interface AccountChoiceProps {
  /** Everybody whom the page lists. */
  holders: AccountHolder[];
  chosen: string[];
  onChoose: (ids: string[]) => void;
  onStart: (ids: string[]) => void;
}

/** Chooses everybody on the page who has no account, and leads on with those who are chosen (ACC-8). */
export function AccountChoice({ holders, chosen, onChoose, onStart }: AccountChoiceProps) {
  const { t } = useTranslation();
  const open = holders.filter(canBeChosen).map(({ id }) => id);
  const wanted = open.filter((id) => chosen.includes(id));
  if (open.length === 0) {
    return null;
  }
  return (
    <div className="account-choice">
      <Checkbox
        label={t('accounts.choose-all', { n: open.length })}
        checked={wanted.length === open.length}
        onChange={(event) => onChoose(event.target.checked ? open : [])}
      />
      {wanted.length > 0 && (
        <Button onClick={() => onStart(wanted)}>{t('accounts.start', { n: wanted.length })}</Button>
      )}
    </div>
  );
}

interface ChoiceOfOneProps {
  holder: AccountHolder;
  chosen: string[];
  onChoose: (ids: string[]) => void;
}

/** The box in the row of one person; a dash for whoever needs no account. */
export function ChoiceOfOne({ holder, chosen, onChoose }: ChoiceOfOneProps) {
  const { t } = useTranslation();
  const { id, name } = holder;
  return canBeChosen(holder) ? (
    <input
      type="checkbox"
      className="account-choice__box"
      aria-label={t('accounts.choose.for', { name })}
      checked={chosen.includes(id)}
      onChange={(event) =>
        onChoose(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
      }
    />
  ) : (
    <span className="muted">{t('list.nothing-to-do')}</span>
  );
}
