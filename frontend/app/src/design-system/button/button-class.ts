import './button.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

/** Also for links that look like a button because they lead on. */
export const buttonClass = (variant: ButtonVariant = 'primary') => `button button--${variant}`;
