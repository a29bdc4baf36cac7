import { useEffect, useState } from 'react';
import { Field } from './field';

interface SearchFieldProps {
  label: string;
  hint?: string;
  value: string;
  onSearch: (text: string) => void;
}

const PAUSE = 300;

/** Reports what was typed after a short pause, so that a list is not asked for at every key. */
export function SearchField({ label, hint, value, onSearch }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    // The address changed from outside, by going back for example.
    setKnown(value);
    setText(value);
  }
  useEffect(() => {
    if (text === value) {
      return;
    }
    const timer = setTimeout(() => onSearch(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, value, onSearch]);

  return (
    <div className="search-field screen-only">
      <Field label={label} hint={hint}>
        {(control) => (
          <input
            {...control}
            type="search"
            className="input"
            value={text}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
    </div>
  );
}
